import { LIMITS } from '@/types/kernel/limits'

import {
  isOut,
  isPlanned,
  paragraphs,
  peopleIn,
  scaled,
  whyNotCorrect,
  whyNotEdit,
  whyNotHold,
  whyNotSign,
  whyNotWithdraw,
} from '@/domain/notice'

const AT = '2026-11-23T01:00:00.000Z'
const BEFORE = '2026-11-23T00:59:59.999Z'
const aNotice = (over: Partial<Parameters<typeof whyNotCorrect>[0]> = {}) => ({
  ...{ state: 'published' as const, publishedAt: AT, older: [], ...over },
})

test('it waits until its instant and is out from that very instant on', () => {
  expect([isPlanned(aNotice(), BEFORE), isOut(aNotice(), BEFORE)]).toEqual([true, false])
  expect([isPlanned(aNotice(), AT), isOut(aNotice(), AT)]).toEqual([false, true])
})

test('a draft is changed; what was published is corrected, and what waits is taken back first', () => {
  const draft = aNotice({ state: 'draft', publishedAt: null })
  expect([whyNotEdit(draft), whyNotHold(draft, AT)]).toEqual([null, 'NOTICE.SENT'])
  expect([whyNotCorrect(draft, AT), whyNotWithdraw(draft, AT)]).toEqual([
    'NOTICE.NOT_SENT',
    'NOTICE.NOT_SENT',
  ])
  expect([whyNotEdit(aNotice()), whyNotHold(aNotice(), BEFORE)]).toEqual(['NOTICE.SENT', null])
  expect([whyNotHold(aNotice(), AT), whyNotCorrect(aNotice(), BEFORE)]).toEqual([
    'NOTICE.SENT',
    'NOTICE.NOT_SENT',
  ])
})

test('a withdrawn one is over; the last correction is the tenth', () => {
  const withdrawn = aNotice({ state: 'withdrawn' })
  expect(whyNotCorrect(withdrawn, AT)).toBe('NOTICE.WITHDRAWN')
  expect(whyNotWithdraw(withdrawn, AT)).toBe('NOTICE.WITHDRAWN')
  const older = Array.from({ length: LIMITS.noticeOlder - 1 }, (_, i) => i)
  expect(whyNotCorrect(aNotice({ older }), AT)).toBeNull()
  expect(whyNotCorrect(aNotice({ older: [...older, 1] }), AT)).toBe('NOTICE.FULL')
})

test('我知道了 is asked only where it is asked, and of nothing that was withdrawn', () => {
  expect(whyNotSign({ state: 'published', sign: true })).toBeNull()
  expect(whyNotSign({ state: 'published', sign: false })).toBe('NOTICE.NO_SIGN')
  expect(whyNotSign({ state: 'withdrawn', sign: true })).toBe('NOTICE.WITHDRAWN')
})

test('paragraphs are lines with something in them', () => {
  expect(paragraphs(' 各位：\n\n 明天停水。 \n')).toEqual(['各位：', '明天停水。'])
  expect(paragraphs('')).toEqual([])
})

test('everybody stands in one place of the tally', () => {
  expect(peopleIn({ sent: 1, waiting: 2, toCall: 3, told: 4, seen: 7, missed: 5, dropped: 6 })).toBe(28)
})

test('a sample speaks for all', () => {
  expect([scaled(0, 0, 0), scaled(50, 100, 1204), scaled(100, 100, 100)]).toEqual([0, 602, 100])
})
