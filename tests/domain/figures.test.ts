import fc from 'fast-check'

import type { CountedSession } from '@/domain/figures'
import { cellsOf } from '@/domain/figures'

const aSession = (over: Partial<CountedSession> = {}): CountedSession => ({
  ...{ day: '2022-03-15', type: 'health', typeName: '文明健康知识讲座', countedAs: 'centre' },
  ...{ registered: 3, visits: 5, persons: ['A', 'B'] },
  ...over,
})

test('人次 adds up, 人数 counts a person once, whatever the number of sessions and types', () => {
  const { '2022': year } = cellsOf([
    aSession(),
    aSession({ day: '2022-04-01', persons: ['B', 'C'] }),
    aSession({ type: 'phone', typeName: '智能手机运用培训', visits: 1, persons: ['A'] }),
  ])

  expect(year?.rows).toEqual([
    { type: 'health', name: '文明健康知识讲座', sessions: 2, registered: 6, visits: 10, people: 3 },
    { type: 'phone', name: '智能手机运用培训', sessions: 1, registered: 3, visits: 1, people: 1 },
  ])
  expect(year?.total).toEqual({ sessions: 3, registered: 9, visits: 11, people: 3 })
})

test('a session stands in its month, its quarter and its year, and nowhere else', () => {
  expect(Object.keys(cellsOf([aSession()])).sort()).toEqual(['2022', '2022-03', '2022-Q1'])
})

test('what streets and communities run themselves stands beside the report', () => {
  const { '2022': year } = cellsOf([aSession(), aSession({ countedAs: 'community', persons: ['D'] })])

  expect(year?.total.sessions).toBe(1)
  expect(year?.community).toEqual({ sessions: 1, registered: 3, visits: 5, people: 1 })
})

test('types stand in the order of the report, own ones after them; each is called as its newest session', () => {
  const cells = cellsOf([
    aSession({ type: 'song', typeName: '红歌会' }),
    aSession({ type: 'games', typeName: '趣味运动会' }),
    aSession({ day: '2022-01-02', typeName: '健康知识讲座' }),
    aSession(),
  ])

  expect(cells['2022']?.rows.map(({ name }) => name)).toEqual(['文明健康知识讲座', '趣味运动会', '红歌会'])
})

const sessions = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 12 }).map((m) => `2022-${String(m).padStart(2, '0')}-10`),
    type: fc.constantFrom('health', 'phone', 'song'),
    typeName: fc.constant('某类'),
    countedAs: fc.constantFrom('centre' as const, 'community' as const),
    registered: fc.nat(9),
    visits: fc.integer({ min: 4, max: 9 }),
    persons: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 4 }),
  }),
)

test('months add up to quarters and the year, but for people, who are fewer', () => {
  fc.assert(
    fc.property(sessions, (held) => {
      const cells = cellsOf(held)
      const year = cells['2022']?.total
      if (!year) return
      const of = (pattern: RegExp) =>
        Object.entries(cells).flatMap(([key, { total }]) => (pattern.test(key) ? [total] : []))

      for (const parts of [of(/-\d\d$/), of(/-Q\d$/)]) {
        for (const measure of ['sessions', 'registered', 'visits'] as const) {
          expect(parts.reduce((sum, part) => sum + part[measure], 0)).toBe(year[measure])
        }
        expect(parts.reduce((sum, part) => sum + part.people, 0)).toBeGreaterThanOrEqual(year.people)
      }
      expect(year.people).toBeLessThanOrEqual(Math.min(4, year.visits))
    }),
  )
})
