import { cellsOf, lastDayOf } from '@/domain/figures'
import { isUnvisited, ownDone, withoutZeros, yearBefore } from '@/domain/programme'

test.each([
  ['2026-11-22T00:00:00.000Z', '2025-11-22'],
  ['2026-11-21T16:00:00.000Z', '2025-11-22'],
  ['2028-02-29T04:00:00.000Z', '2027-02-28'],
])('a year before %s is %s', (now, day) => {
  expect(yearBefore(now)).toBe(day)
})

test('a place is unvisited from the day after 12 months; one that was never visited always', () => {
  const now = '2026-11-22T04:00:00.000Z'

  expect([isUnvisited('2025-11-22', now), isUnvisited('2025-11-21', now), isUnvisited(null, now)]).toEqual([
    ...[false, true, true],
  ])
})

test('what an org held itself is what no place below it held; it is never less than nothing', () => {
  expect(ownDone({ health: 5, phone: 2 }, [{ health: 2 }, { health: 1, phone: 3 }])).toEqual({
    ...{ health: 2, phone: 0 },
  })
  expect(ownDone({}, [{ health: 2 }])).toEqual({})
})

test('nothing planned leaves nothing behind', () => {
  expect(withoutZeros({ A: { health: 0 }, B: { health: 2, phone: 0 } })).toEqual({ B: { health: 2 } })
})

test('the last day is a centre’s; a community’s own sessions are no visit, and older cells say their month', () => {
  const session = { type: 'health', typeName: '讲座', registered: 1, visits: 1, persons: [] }
  const cells = cellsOf([
    { ...session, day: '2026-03-05', countedAs: 'centre' },
    { ...session, day: '2026-03-20', countedAs: 'centre' },
    { ...session, day: '2026-06-01', countedAs: 'community' },
  ])
  const march = cells['2026-03']
  if (!march) throw new Error('March was not counted')
  const older = { rows: march.rows, total: march.total, community: march.community }

  expect(lastDayOf(cells)).toBe('2026-03-20')
  expect(lastDayOf({ '2026-03': older })).toBe('2026-03-01')
  expect(lastDayOf({})).toBeNull()
})
