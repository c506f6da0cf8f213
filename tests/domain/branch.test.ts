import type { Term } from '@/domain/branch'
import { branchesFrom, endedOn, memberOn, nextEnd, whyNotJoin } from '@/domain/branch'

const term = (over: Partial<Term>): Term => ({
  ...{ branchId: 'B000000001', kind: 'formal', from: '2026-01-01', to: null },
  ...over,
})
const winter = term({ branchId: 'B000000002', kind: 'temporary', from: '2026-12-01', to: '2027-03-31' })

test('one formal membership at a time; a temporary one beside it, or a formal one after it, is no second', () => {
  const there = [term({ to: '2026-06-30' })]

  expect(whyNotJoin(there, term({ branchId: 'B000000002', from: '2026-06-30' }))).toBe('BRANCH.FORMAL')
  expect(whyNotJoin(there, term({ branchId: 'B000000002', from: '2026-07-01' }))).toBeNull()
  expect(whyNotJoin([term({})], winter)).toBeNull()
})

test('nobody is in one branch twice at a time, whatever the kind', () => {
  expect(whyNotJoin([winter], { ...winter, kind: 'formal', from: '2027-03-31' })).toBe('BRANCH.MEMBER')
  expect(whyNotJoin([winter], { ...winter, from: '2027-04-01', to: null })).toBeNull()
})

test('thirty memberships are a file to look at, not to add to', () => {
  const many = Array.from({ length: 30 }, () => term({ to: '2026-01-02' }))

  expect(whyNotJoin(many, winter)).toBe('BRANCH.TOO_MANY')
  expect(whyNotJoin(many.slice(1), winter)).toBeNull()
})

test('the first and the last day count, the days around them do not', () => {
  const on = (day: string) => memberOn([winter], winter.branchId, day)

  expect([on('2026-11-30'), on('2026-12-01'), on('2027-03-31'), on('2027-04-01')]).toEqual([
    null,
    'temporary',
    'temporary',
    null,
  ])
  expect(memberOn(undefined, winter.branchId, '2026-12-01')).toBeNull()
  expect(memberOn([winter], 'B000000009', '2026-12-01')).toBeNull()
})

test('whose end has passed is not listed any more, whose beginning is still to come is', () => {
  const terms = [term({ to: '2026-06-30' }), winter]

  expect(branchesFrom(terms, '2026-06-30')).toEqual(['B000000001', 'B000000002'])
  expect(branchesFrom(terms, '2026-07-01')).toEqual(['B000000002'])
  expect(branchesFrom([term({}), term({ to: '2026-12-31' })], '2026-07-01')).toEqual(['B000000001'])
})

test('an end is the last day; one before the beginning means that it never was', () => {
  expect(endedOn([term({}), winter], 'B000000001', '2026-06-30')).toEqual([
    term({ to: '2026-06-30' }),
    winter,
  ])
  expect(endedOn([term({}), winter], winter.branchId, '2026-11-30')).toEqual([term({})])
  expect(endedOn([term({ to: '2026-06-30' })], 'B000000001', '2026-07-01')).toBeNull()
  expect(endedOn([], 'B000000001', '2026-07-01')).toBeNull()
})

test('the next to end is the earliest of those that have not, its last day included', () => {
  const terms = [term({}), winter, term({ branchId: 'B000000003', to: '2026-12-31' })]

  expect(nextEnd(terms, '2026-12-31')).toBe('2026-12-31')
  expect(nextEnd(terms, '2027-01-01')).toBe('2027-03-31')
  expect(nextEnd(terms, '2027-04-01')).toBeNull()
})
