import type { Asks } from '@/types/asks'

import { csvOf } from '@/domain/csv'
import { birthDateOf, whyNotIdNumber } from '@/domain/id-number'
import { ageOn } from '@/domain/calendar'
import { maskIdNumber } from '@/domain/masks'
import { answerIssues, isAsked, missingOf, outsideTerms, whyNotAnswer } from '@/domain/signup'

const STARTS = '2026-12-05T01:00:00.000Z'
const asks = (over: Partial<Asks>): Asks => ({
  ...{ pledge: null, contact: false, family: false, insured: null, questions: [] },
  ...{ ages: null, mobility: null, livesIn: null, memberOf: null },
  ...over,
})

test.each([
  [17, 'younger'],
  [18, null],
  [80, null],
  [81, 'older'],
  [null, null],
])('outside the policy’s terms 18 to 80 at the age of %s', (age, answer) => {
  expect(outsideTerms({ from: 18, to: 80 }, age)).toBe(answer)
})

describe('an ID number', () => {
  // The example of GB 11643-1999 itself.
  const EXAMPLE = '11010519491231002X'

  test.each([
    [EXAMPLE, null],
    ['110105194912310021', '有一位数字不对，请再对一遍'],
    ['11010519491331002X', '中间的出生日期不对，请再对一遍'],
    ['11010520991231002X', '中间的出生日期不对，请再对一遍'],
    ['11010519491231002x', '身份证号是18位，请再对一遍'],
    ['', '身份证号是18位，请再对一遍'],
  ])('%s', (idNumber, answer) => {
    expect(whyNotIdNumber(idNumber, '2026-11-22')).toBe(answer)
  })

  test('tells the birth date, and so the age on a day: the birthday itself counts', () => {
    expect(birthDateOf(EXAMPLE)).toBe('1949-12-31')
    expect([ageOn('1949-12-31', '2026-12-30'), ageOn('1949-12-31', '2026-12-31')]).toEqual([76, 77])
  })

  test('shows its last four', () => {
    expect([maskIdNumber('002X'), maskIdNumber('')]).toEqual(['**************002X', ''])
  })
})

describe('what is missing', () => {
  const all = asks({
    ...{ pledge: { version: 'V2', text: '听从安排' }, contact: true, family: true },
    insured: { from: null, to: null },
    questions: [{ id: 'q1', words: '上车', kind: 'one', options: ['东', '西'], required: true }],
  })
  const given = {
    ...{ pledge: { version: 'V2' }, contact: {}, family: {}, idTail: '002X', answers: { q1: ['东'] } },
  }

  test('is everything at first and nothing at last', () => {
    expect(missingOf(all, null)).toEqual(['contact', 'insured', 'questions', 'pledge', 'family'])
    expect(missingOf(all, given)).toEqual([])
    expect(missingOf(asks({}), null)).toEqual([])
  })

  test.each([
    [{ pledge: { version: 'V1' } }, 'pledge'],
    [{ idTail: '' }, 'insured'],
    [{ answers: { q1: ['北'] } }, 'questions'],
    [{ answers: {} }, 'questions'],
  ])('is also what no longer fits: %j', (over, what) => {
    expect(missingOf(all, { ...given, ...over })).toEqual([what])
  })

  test('an answer to a question that has gone is in nobody’s way', () => {
    expect(missingOf(all, { ...given, answers: { q1: ['东'], q9: ['?'] } })).toEqual([])
    expect(answerIssues(all.questions, { q1: ['东'], q9: ['?'] })).toHaveLength(1)
    expect([isAsked(all, 'questions'), isAsked(asks({}), 'insured')]).toEqual([true, false])
  })
})

const times = { closesAt: '2026-12-01T00:00:00.000Z', startsAt: STARTS, endsAt: '2026-12-05T08:00:00.000Z' }

test.each([
  ['2026-11-30T23:59:59.999Z', true, false, null],
  [times.closesAt, true, false, 'SIGNUP.CLOSED'],
  [times.closesAt, false, false, null],
  [times.closesAt, true, true, null],
  [times.startsAt, false, false, 'SIGNUP.OVER'],
  [times.startsAt, true, true, null],
  [times.endsAt, false, true, 'SIGNUP.OVER'],
])('at %s, given before %s, by staff %s', (now, given, byStaff, answer) => {
  expect(whyNotAnswer(times, { given, byStaff }, now)).toBe(answer)
})

test('a list for a spreadsheet runs nothing: cells that begin like a formula are made text, quotes are doubled', () => {
  expect(csvOf([['=1+1', '+86', '-1', '@x', '张"三"', '']])).toBe(
    `\uFEFF"'=1+1","'+86","'-1","'@x","张""三""",""\r\n`,
  )
})
