import type { Asks } from '@/types/asks'
import { agesWords, asksFile, fitsWords, isUnfit, whyNotEligible } from '@/domain/conditions'

const STARTS = '2026-12-05T01:00:00.000Z'
const asks = (over: Partial<Asks>): Asks => ({
  ...{ pledge: null, contact: false, family: false, insured: null, questions: [] },
  ...{ ages: null, mobility: null, livesIn: null, memberOf: null },
  ...over,
})
const somebody = (birthYear: number | null, ...ancestors: string[]) => ({ birthYear, ancestors })

describe('conditions', () => {
  test.each([
    [1967, null],
    [1966, null],
    [1968, 'REGISTRATION.AGE'],
    [1951, null],
    [1950, null],
    [1949, 'REGISTRATION.AGE'],
    [null, 'REGISTRATION.AGE_UNKNOWN'],
  ])('from 59 to 75 with the birth year %s: who may still fit is let in', (year, answer) => {
    expect(whyNotEligible(asks({ ages: { from: 59, to: 75 } }), somebody(year), STARTS)).toBe(answer)
  })

  test('look at the path of the org a person belongs to', () => {
    const here = asks({ livesIn: { orgId: 'S1', name: '洪塘镇' } })

    expect(whyNotEligible(here, somebody(null, 'A', 'D', 'S1', 'C'), STARTS)).toBeNull()
    expect(whyNotEligible(here, somebody(1950, 'A', 'D', 'S2'), STARTS)).toBe('REGISTRATION.RESIDENCE')
  })

  test('where nothing is asked nobody is kept out', () => {
    expect(whyNotEligible(null, somebody(null), STARTS)).toBeNull()
    expect(whyNotEligible(asks({}), somebody(null), STARTS)).toBeNull()
  })

  test.each([
    [{ from: 60, to: 75 }, '60到75岁'],
    [{ from: 60, to: null }, '60岁以上'],
    [{ from: null, to: 80 }, '80岁以下'],
    [{ from: null, to: null }, '不限年龄'],
  ])('are said in words: %j', (ages, words) => {
    expect(agesWords(ages)).toBe(words)
  })

  test.each([
    ['free', 'free', null],
    ['free', 'helped', 'REGISTRATION.MOBILITY'],
    ['helped', 'free', null],
    ['helped', 'helped', null],
    ['helped', 'wheelchair', 'REGISTRATION.MOBILITY'],
    ['wheelchair', 'wheelchair', null],
    ['wheelchair', 'bed', 'REGISTRATION.MOBILITY'],
    ['free', null, null],
  ] as const)(
    'where %s is asked for, %s gets %s: what is not known keeps nobody out',
    (most, mobility, answer) => {
      expect(whyNotEligible(asks({ mobility: most }), { ...somebody(1950), mobility }, STARTS)).toBe(answer)
    },
  )

  test('a branch looks at who belongs to it on the day of the activity', () => {
    const ours = asks({ memberOf: { orgId: 'B1', name: '第一党支部' } })
    const until = (to: string | null) => ({
      ...somebody(1950),
      memberships: [{ branchId: 'B1', kind: 'temporary' as const, from: '2026-12-01', to }],
    })

    expect(whyNotEligible(ours, until(null), STARTS)).toBeNull()
    expect(whyNotEligible(ours, until('2026-12-05'), STARTS)).toBeNull()
    expect(whyNotEligible(ours, until('2026-12-04'), STARTS)).toBe('REGISTRATION.MEMBERSHIP')
    expect(whyNotEligible(ours, { ...somebody(1950), memberships: [] }, STARTS)).toBe(
      'REGISTRATION.MEMBERSHIP',
    )
    expect(whyNotEligible(ours, somebody(1950), STARTS)).toBeNull()
  })

  test('only mobility and membership need the file itself', () => {
    expect(asksFile(asks({ mobility: 'free' }))).toBe(true)
    expect(asksFile(asks({ memberOf: { orgId: 'B1', name: '第一党支部' } }))).toBe(true)
    expect(asksFile(asks({ ages: { from: 60, to: null } }))).toBe(false)
    expect(asksFile(null)).toBe(false)
  })

  test('stand on the page in words, and what they refuse staff may set aside', () => {
    const all = asks({
      ...{ ages: { from: 60, to: null }, mobility: 'helped' as const },
      ...{ livesIn: { orgId: 'S1', name: '洪塘镇' }, memberOf: { orgId: 'B1', name: '第一党支部' } },
    })

    expect(fitsWords(all)).toEqual(['60岁以上', '自己能走，或有人扶着走', '住在洪塘镇', '第一党支部的人'])
    expect(fitsWords(asks({ mobility: 'bed' }))).toEqual([])
    expect([isUnfit('REGISTRATION.MOBILITY'), isUnfit('REGISTRATION.FULL'), isUnfit(undefined)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
