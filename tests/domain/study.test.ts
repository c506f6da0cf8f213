import { countsOf, hasStudied, isCurrent, placeOf, whyNotNudge, whyNotUntil, whyVisit } from '@/domain/study'

const NONE = { opened: null, room: null, home: null }
const DAY = '2026-11-22'
const reader = { mobility: 'free' as const, birthYear: 1950, account: true }

test('each way counts, and a person counts once', () => {
  expect(hasStudied(NONE)).toBe(false)
  for (const way of ['opened', 'room', 'home']) expect(hasStudied({ ...NONE, [way]: DAY })).toBe(true)
})

test('a visit is for whom neither the phone nor the room reaches: walks with help, eighty and more, no account', () => {
  expect(whyVisit(reader, 2026)).toBe('')
  expect(whyVisit({ ...reader, mobility: null, birthYear: null }, 2026)).toBe('')
  expect(whyVisit({ ...reader, birthYear: 1947 }, 2026)).toBe('')
  expect(whyVisit({ ...reader, birthYear: 1946 }, 2026)).toBe('80岁以上')
  expect(whyVisit({ ...reader, mobility: 'wheelchair', birthYear: 1930 }, 2026)).toBe('坐轮椅')
  expect(whyVisit({ ...reader, account: false }, 2026)).toBe('没有用微信登记')
})

test('the three places are all the people, whatever ways they went', () => {
  const row = (ways: Partial<Record<'opened' | 'room' | 'home', string>>, why = '') => {
    const all = { ...NONE, ...ways }
    return { ...all, place: placeOf(all, why) }
  }
  const rows = [row({ opened: DAY, room: DAY }), row({ home: DAY }, '卧床'), row({}), row({}, '卧床')]
  expect(countsOf(rows)).toEqual({
    ...{ people: 4, read: 2, notYet: 1, needs: 1 },
    ways: { opened: 1, room: 1, home: 1 },
  })
  expect(countsOf([])).toMatchObject({ people: 0, read: 0, notYet: 0, needs: 0 })
})

const pushed = { until: '2026-11-30', cancelledAt: null, nudgedAt: null }
const now = '2026-11-22T02:00:00.000Z'

test('a reminder comes at most once in seven days, as long as somebody has not read and the time is not over', () => {
  expect(whyNotNudge(pushed, 1, now)).toBeNull()
  expect(whyNotNudge(pushed, 0, now)).toBe('STUDY.ALL_READ')
  expect(whyNotNudge({ ...pushed, cancelledAt: now }, 1, now)).toBe('STUDY.CANCELLED')
  const nudged = { ...pushed, nudgedAt: now }
  expect(whyNotNudge(nudged, 1, '2026-11-28T15:59:00.000Z')).toBe('STUDY.NUDGED')
  expect(whyNotNudge(nudged, 1, '2026-11-28T16:00:00.000Z')).toBeNull()
  expect(whyNotNudge(pushed, 1, '2026-11-30T15:59:59.000Z')).toBeNull()
  expect(whyNotNudge(pushed, 1, '2026-11-30T16:00:00.000Z')).toBe('STUDY.OVER')
})

test('the last day counts; nothing is pushed into the past or beyond a season', () => {
  expect(isCurrent(pushed, '2026-11-30')).toBe(true)
  expect(isCurrent(pushed, '2026-12-01')).toBe(false)
  expect(isCurrent({ ...pushed, cancelledAt: now }, DAY)).toBe(false)
  expect(whyNotUntil(DAY, DAY)).toBeNull()
  expect(whyNotUntil('2026-11-21', DAY)).not.toBeNull()
  expect(whyNotUntil('2027-03-22', DAY)).toBeNull()
  expect(whyNotUntil('2027-03-23', DAY)).not.toBeNull()
})
