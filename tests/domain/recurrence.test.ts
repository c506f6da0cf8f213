import fc from 'fast-check'

import { daysOf, ruleWords, sessionAt } from '@/domain/recurrence'
import type { Rule, Window } from '@/types/series'

const never: (day: string) => boolean = () => false
const days = (rule: Rule, window: Partial<Window> & Pick<Window, 'from'>, isOff = never) =>
  daysOf(rule, { to: null, count: null, ...window }, isOff)

const monthDay = (day: number): Rule => ({ kind: 'monthDay', day })
const weekly = (every: number, ...weekdays: number[]): Rule => ({ kind: 'weekly', every, weekdays })

const aRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.integer({ min: 1, max: 8 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  }),
  fc.record({ kind: fc.constant('monthDay' as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    kind: fc.constant('monthWeekday' as const),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
)

const DAY_MS = 86_400_000
const text = (time: number) => new Date(time).toISOString().slice(0, 10)
const aDay = fc
  .integer({ min: Date.UTC(2020, 0, 1) / DAY_MS, max: Date.UTC(2040, 0, 1) / DAY_MS })
  .map((day) => text(day * DAY_MS))
const aWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ from: aDay, to: fc.constant(null), count: fc.integer({ min: 1, max: 60 }) }),
  fc
    .tuple(aDay, fc.integer({ min: 0, max: 400 }))
    .map(([from, more]) => ({ from, to: text(Date.parse(from) + more * DAY_MS), count: null })),
)

/** The rule said once more, in another way: by the places of days in their month and by Mondays. */
const obeys = (rule: Rule, day: string, from: string): boolean => {
  const date = new Date(day)
  const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay()
  const [year, month, dom] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  if (rule.kind === 'weekly') {
    const monday = (time: number) => Math.floor((time / DAY_MS + 3) / 7)
    return (
      rule.weekdays.includes(weekday) &&
      (monday(Date.parse(day)) - monday(Date.parse(from))) % rule.every === 0
    )
  }
  if (rule.kind === 'monthDay') return dom === rule.day || (rule.day > last && dom === last)
  const same = Array.from({ length: last }, (_, i) => i + 1).filter(
    (each) => new Date(Date.UTC(year, month, each)).getUTCDay() === date.getUTCDay(),
  )
  return weekday === rule.weekday && dom === same.at(rule.nth === -1 ? -1 : rule.nth - 1)
}

test('every day obeys the rule, lies in the window, and comes after the one before; none that obeys is missing', () => {
  fc.assert(
    fc.property(aRule, aWindow, (rule, window) => {
      const found = daysOf(rule, window, never)
      const until = window.to ?? found.at(-1) ?? window.from
      const all: string[] = []
      for (let time = Date.parse(window.from); text(time) <= until; time += DAY_MS)
        if (obeys(rule, text(time), window.from)) all.push(text(time))

      expect(found).toEqual(all.slice(0, window.count ?? 61))
    }),
    { numRuns: 150, seed: 20261122 },
  )
})

test('days off stand in the list and count nothing: twelve wanted are twelve held', () => {
  fc.assert(
    fc.property(aRule, aDay, fc.integer({ min: 1, max: 30 }), (rule, from, count) => {
      const isOff = (day: string) => Number(day.slice(-2)) % 3 === 0
      const found = days(rule, { from, count }, isOff)
      const kept = found.filter((day) => !isOff(day))

      // A rule whose every day is off has none; it ends all the same.
      expect(kept.length === count || (rule.kind === 'monthDay' && rule.day % 3 === 0)).toBe(true)
      expect(isOff(found.at(-1) ?? '') && kept.length === count).toBe(false)
    }),
    { numRuns: 60, seed: 20261122 },
  )
})

test.each([
  ['the 31st', monthDay(31), '2027-01-31', 4, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
  ['the 29th in a leap year', monthDay(29), '2028-01-30', 2, ['2028-02-29', '2028-03-29']],
  ['the 30th', monthDay(30), '2026-12-31', 2, ['2027-01-30', '2027-02-28']],
  ['every other Wednesday', weekly(2, 3), '2026-12-04', 3, ['2026-12-16', '2026-12-30', '2027-01-13']],
  ['Monday and Thursday', weekly(1, 4, 1), '2026-12-03', 3, ['2026-12-03', '2026-12-07', '2026-12-10']],
  [
    'the last Friday',
    { kind: 'monthWeekday', nth: -1, weekday: 5 } as const,
    '2028-02-01',
    2,
    ['2028-02-25', '2028-03-31'],
  ],
  [
    'the second Wednesday',
    { kind: 'monthWeekday', nth: 2, weekday: 3 } as const,
    '2026-12-10',
    2,
    ['2027-01-13', '2027-02-10'],
  ],
])('%s', (_, rule, from, count, expected) => {
  expect(days(rule, { from, count })).toEqual(expected)
})

test('the last day of a window belongs to it, and a window of a single day may be empty', () => {
  expect(days(weekly(1, 3), { from: '2026-12-02', to: '2026-12-09' })).toEqual(['2026-12-02', '2026-12-09'])
  expect(days(weekly(1, 3), { from: '2026-12-03', to: '2026-12-03' })).toEqual([])
})

test('a session starts at that clock time in Xiamen, in summer and in winter', () => {
  expect(sessionAt('2026-12-02', '09:00', '10:30')).toEqual({
    startsAt: '2026-12-02T01:00:00.000Z',
    endsAt: '2026-12-02T02:30:00.000Z',
  })
  expect(sessionAt('2027-07-01', '07:30', '09:00').startsAt).toBe('2027-06-30T23:30:00.000Z')
})

test.each([
  [weekly(1, 3), '每周三'],
  [weekly(2, 4, 1), '每2周的周一、周四'],
  [monthDay(15), '每月15日'],
  [monthDay(31), '每月31日（没有这一天的月份在月底）'],
  [{ kind: 'monthWeekday', nth: 2, weekday: 3 } as const, '每月第2个周三'],
  [{ kind: 'monthWeekday', nth: -1, weekday: 7 } as const, '每月最后一个周日'],
])('a rule is said as a person says it: %j', (rule, words) => {
  expect(ruleWords(rule)).toBe(words)
})
