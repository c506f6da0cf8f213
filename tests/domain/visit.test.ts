import { almanac } from '@/cloudfunctions/kit/almanac'
import { careDaysOf, nextBirthday } from '@/domain/care-days'
import type { Visited } from '@/domain/visit'
import {
  dueAtOf,
  dueOnOf,
  groupsOf,
  handDue,
  nextFestival,
  periodOf,
  wantedOn,
  whyNotDue,
  whyNotRecord,
} from '@/domain/visit'
import { DEFAULT_VISIT_RULES as RULES } from '@/domain/visit-rules'

const NO_CARE = { birthday: null, alone: false, retiredOn: null, weddedOn: null }
const somebody = (more: Partial<Visited> = {}): Visited => ({
  ...{ birthYear: 1960, mobility: null, member: false, survivor: false, deceased: false },
  ...more,
})
const wanted = (person: Partial<Visited>, today: string) =>
  wantedOn(somebody(person), RULES, today, almanac).map(
    ({ rule, period, dueOn }) => `${rule} ${period} ${dueOn}`,
  )
const solar = (month: number, day: number) => ({ month, day, lunar: false, leap: false })
const lunar = (month: number, day: number, leap = false) => ({ month, day, lunar: true, leap })

describe('rounds', () => {
  test('whoever is 80 is visited each quarter, whose last day is the due day', () => {
    expect(wanted({ birthYear: 1946 }, '2026-03-31')).toEqual([
      'round 2026Q1 2026-03-31',
      'card 2026 2026-12-31',
    ])
    expect(wanted({ birthYear: 1946 }, '2026-04-01')[0]).toBe('round 2026Q2 2026-06-30')
    expect(periodOf('quarter', '2024-02-29')).toEqual({
      name: '2024Q1',
      from: '2024-01-01',
      to: '2024-03-31',
    })
    expect(periodOf('half', '2026-07-01')).toMatchObject({ name: '2026H2', to: '2026-12-31' })
  })

  test('at 70 once a year; alone or with bad legs each quarter, by the shortest of all', () => {
    expect(wanted({ birthYear: 1956 }, '2026-05-05')).toEqual(['round 2026 2026-12-31'])
    expect(wanted({ birthYear: 1957 }, '2026-05-05')).toEqual([])
    expect(wanted({ birthYear: 1956, mobility: 'wheelchair' }, '2026-05-05')[0]).toBe(
      'round 2026Q2 2026-06-30',
    )
    expect(wanted({ care: { ...NO_CARE, alone: true } }, '2026-05-05')[0]).toBe('round 2026Q2 2026-06-30')
    expect(wanted({ mobility: 'free' }, '2026-05-05')).toEqual([])
  })

  test('a birthday that is known makes 80 on the very day; of 29 February, in a common year, the next day', () => {
    const born = (month: number, day: number) =>
      somebody({ birthYear: 1946, care: { ...NO_CARE, birthday: solar(month, day) } })
    expect(groupsOf(born(5, 5), '2026-05-04')).not.toContain('old80')
    expect(groupsOf(born(5, 5), '2026-05-05')).toContain('old80')
    const leapling = { ...born(2, 29), birthYear: 1956 }
    expect(groupsOf(leapling, '2026-02-28')).not.toContain('old70')
    expect(groupsOf(leapling, '2026-03-01')).toContain('old70')
  })

  test('a visit in the period leaves nothing to do; one of the day before leaves everything', () => {
    const card = { knownOn: '2026-01-01' }
    expect(wanted({ birthYear: 1940, visitedOn: '2026-04-01', ...card }, '2026-04-02')).toEqual([])
    expect(wanted({ birthYear: 1940, visitedOn: '2026-03-31', ...card }, '2026-04-02')).toHaveLength(1)
  })

  test('of the dead nothing is wanted', () => {
    expect(wanted({ birthYear: 1930, deceased: true }, '2026-05-05')).toEqual([])
  })
})

test('the newly retired are welcomed within ten days; papers that come late still count, for a while', () => {
  const retired = (today: string) => wanted({ care: { ...NO_CARE, retiredOn: '2026-02-25' } }, today)
  expect(retired('2026-02-24')).toEqual([])
  expect(retired('2026-02-25')).toEqual(['retired 2026-02-25 2026-03-07'])
  expect(retired('2026-05-26')).toHaveLength(1)
  expect(retired('2026-05-27')).toEqual([])
})

describe('festivals', () => {
  test('春节 is due on 除夕, the thirtieth or the twenty-ninth of the twelfth month', () => {
    // 2024-02-10: the twelfth month of 癸卯 had 30 days. 2025-01-29: that of 甲辰 had 29.
    expect(nextFestival('spring', '2024-02-09', almanac)).toBe('2024-02-10')
    expect(nextFestival('spring', '2024-02-10', almanac)).toBe('2025-01-29')
    expect(wanted({ survivor: true }, '2025-01-13')).toEqual([])
    expect(wanted({ survivor: true }, '2025-01-14')).toEqual(['spring 2025-01-29 2025-01-28'])
    expect(wanted({ survivor: true }, '2025-01-28')).toHaveLength(1)
    expect(wanted({ survivor: true }, '2025-01-29')).toEqual([])
  })

  test('重阳 moves, 七一 and 国庆 do not; 七一 is for members', () => {
    expect(nextFestival('ninth', '2026-01-01', almanac)).toBe('2026-10-18')
    expect(nextFestival('july', '2026-06-30', almanac)).toBe('2026-07-01')
    expect(nextFestival('national', '2026-10-01', almanac)).toBe('2027-10-01')
    expect(wanted({ member: true }, '2026-06-21')).toEqual(['july 2026-07-01 2026-06-30'])
    expect(wanted({}, '2026-06-21')).toEqual([])
  })
})

describe('birthdays', () => {
  test('29 February is kept on the 28th of a common year', () => {
    expect(nextBirthday(solar(2, 29), '2026-01-01', almanac).on).toBe('2026-02-28')
    expect(nextBirthday(solar(2, 29), '2028-01-01', almanac).on).toBe('2028-02-29')
    expect(nextBirthday(solar(2, 29), '2026-02-28', almanac).on).toBe('2026-02-28')
  })

  test('a lunar one moves; the day itself counts', () => {
    // 2026-02-17 is the first day of 丙午.
    expect(nextBirthday(lunar(1, 1), '2026-02-17', almanac)).toEqual({ on: '2026-02-17', year: 2026 })
    expect(nextBirthday(lunar(1, 1), '2026-02-18', almanac).on).toBe('2027-02-06')
  })

  test('born in a leap month: kept there where the year has it, else in the ordinary one', () => {
    // 2025 had a sixth leap month, from 2025-07-25 on; 2026 has none, its sixth begins on 2026-07-14.
    expect(nextBirthday(lunar(6, 1, true), '2025-01-01', almanac).on).toBe('2025-07-25')
    expect(nextBirthday(lunar(6, 1), '2025-03-01', almanac).on).toBe('2025-06-25')
    expect(nextBirthday(lunar(6, 1, true), '2026-01-01', almanac).on).toBe('2026-07-14')
  })

  test('born on the thirtieth of the twelfth month: kept on 除夕, also where that is the twenty-ninth', () => {
    expect(nextBirthday(lunar(12, 30), '2025-01-01', almanac).on).toBe('2025-01-28')
    expect(nextBirthday(lunar(12, 30), '2024-01-20', almanac).on).toBe('2024-02-09')
  })

  test('80, 90 and 100 are great days, and so are 50 and 60 years married; each opens one cue a week ahead', () => {
    const care = { ...NO_CARE, birthday: solar(5, 10), weddedOn: '1976-05-12' }
    const days = careDaysOf({ birthYear: 1946, care }, '2026-05-01', 30, almanac)
    expect(days.map(({ on, words, great }) => [on, words, great])).toEqual([
      ['2026-05-10', '80岁生日', true],
      ['2026-05-12', '金婚', true],
    ])
    const cues = (today: string) => wanted({ birthYear: 1946, care, visitedOn: today, knownOn: today }, today)
    expect(cues('2026-05-02')).toEqual([])
    expect(cues('2026-05-03')).toEqual(['birthday 2026-05-10 2026-05-10'])
    expect(cues('2026-05-05')).toHaveLength(2)
    expect(careDaysOf({ birthYear: 1950, care }, '2026-05-10', 1, almanac)).toMatchObject([{ great: false }])
  })
})

test('a day is over with its midnight in Xiamen, and comes back from it', () => {
  expect(dueAtOf('2026-02-28')).toBe('2026-02-28T16:00:00.000Z')
  expect(dueOnOf(dueAtOf('2024-02-29'))).toBe('2024-02-29')
})

test('a cue by hand is due as the rule says, or as somebody says, but not yesterday', () => {
  expect(handDue('2026-02-26', 3, undefined)).toBe('2026-03-01')
  expect(handDue('2026-02-26', 3, '2026-02-26')).toBe('2026-02-26')
  expect(whyNotDue('2026-02-26', '2026-02-26')).toBeNull()
  expect(whyNotDue('2026-02-25', '2026-02-26')).toBe('VISIT.PAST')
})

test('a visit is recorded once it was made, and the next one lies ahead', () => {
  expect(whyNotRecord({ on: '2026-02-27', nextOn: null }, '2026-02-26')).toBe('VISIT.FUTURE')
  expect(whyNotRecord({ on: '2026-02-26', nextOn: '2026-02-25' }, '2026-02-26')).toBe('VISIT.PAST')
  expect(whyNotRecord({ on: '2026-02-26', nextOn: '2026-02-26' }, '2026-02-26')).toBeNull()
})
