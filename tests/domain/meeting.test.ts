import type { MeetingState } from '@/types/meeting-shapes'

import {
  countsOf,
  HERE,
  marked,
  mustMakeUp,
  whyNotAddPage,
  whyNotConfirm,
  whyNotCorrect,
  whyNotMark,
} from '@/domain/meeting'

const AT = '2026-11-22T01:00:00.000Z'
const BEFORE = '2026-11-22T00:59:59.999Z'
const aMeeting = (
  over: Partial<{ state: MeetingState; topics: string; photos: unknown[]; older: unknown[] }> = {},
) => ({
  ...{ state: 'open' as const, startsAt: AT, topics: '', resolutions: '', photos: [], older: [] },
  ...over,
})
const leave = { what: 'leave' as const, reason: 'ill' as const, words: '' }
const absent = { what: 'absent' as const }
const madeUp = { what: 'madeUp' as const, day: '2026-11-25', how: 'home' as const }

test('leave is asked for beforehand; nobody is absent before it begins, from the very minute on they are', () => {
  expect(whyNotMark(aMeeting(), HERE, leave, BEFORE)).toBeNull()
  expect(whyNotMark(aMeeting(), HERE, absent, BEFORE)).toBe('MEETING.NOT_YET')
  expect(whyNotMark(aMeeting(), HERE, absent, AT)).toBeNull()
})

test('after it was confirmed only learning is made up; after it was given up nothing is marked', () => {
  const away = marked(HERE, absent)
  expect(whyNotMark(aMeeting({ state: 'confirmed' }), HERE, absent, AT)).toBe('MEETING.CONFIRMED')
  expect(whyNotMark(aMeeting({ state: 'confirmed' }), away, madeUp, AT)).toBeNull()
  expect(whyNotMark(aMeeting({ state: 'confirmed' }), HERE, madeUp, AT)).toBe('MEETING.NOT_ABSENT')
  expect(whyNotMark(aMeeting({ state: 'dropped' }), away, madeUp, AT)).toBe('MEETING.DROPPED')
})

test('who was there, on leave, absent, and made it up adds up; marked anew, nothing is made up', () => {
  const late = marked(marked(HERE, absent), madeUp)
  const marks = [HERE, marked(HERE, leave), marked(HERE, absent), late]

  expect(countsOf(marks)).toEqual({ due: 4, here: 1, leave: 1, absent: 2, madeUp: 1 })
  expect(marks.map(mustMakeUp)).toEqual([false, false, true, false])
  expect(mustMakeUp(marked(late, absent))).toBe(true)
  expect(mustMakeUp(marked(late, { what: 'notMadeUp' }))).toBe(true)
  expect(countsOf([])).toEqual({ due: 0, here: 0, leave: 0, absent: 0, madeUp: 0 })
})

test('a record is confirmed once it has begun and says something, in words or on a photographed page', () => {
  expect(whyNotConfirm(aMeeting({ topics: '学党史' }), BEFORE)).toBe('MEETING.NOT_YET')
  expect(whyNotConfirm(aMeeting(), AT)).toBe('MEETING.NO_RECORD')
  expect(whyNotConfirm(aMeeting({ topics: '学党史' }), AT)).toBeNull()
  expect(whyNotConfirm(aMeeting({ photos: [1] }), AT)).toBeNull()
  expect(whyNotConfirm(aMeeting({ state: 'confirmed', photos: [1] }), AT)).toBe('MEETING.CONFIRMED')
})

test('what is confirmed is corrected ten times, what is open is not', () => {
  expect(whyNotCorrect(aMeeting())).toBe('MEETING.NOT_CONFIRMED')
  expect(whyNotCorrect(aMeeting({ state: 'confirmed', older: Array(9).fill(0) }))).toBeNull()
  expect(whyNotCorrect(aMeeting({ state: 'confirmed', older: Array(10).fill(0) }))).toBe('MEETING.FULL')
})

test('six pages, also after it was confirmed', () => {
  expect(whyNotAddPage(aMeeting({ state: 'confirmed', photos: Array(5).fill(0) }))).toBeNull()
  expect(whyNotAddPage(aMeeting({ photos: Array(6).fill(0) }))).toBe('MEETING.PAGES')
})
