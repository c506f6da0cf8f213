import fc from 'fast-check'

import type { DeliveryEntry, DeliveryState } from '@/types/delivery-shapes'
import type { Term } from '@/domain/branch'
import {
  counts,
  homesUntil,
  monthOf,
  moreTaken,
  roundPlace,
  streetKey,
  tallyOf,
  tallyWords,
  toBring,
  whyListed,
  whyNotTake,
  writtenOn,
} from '@/domain/delivery'
import { isOverdue } from '@/domain/follow-up'

const nobody = { mobility: 'free' as const, birthYear: 1960 }
const now = { month: '2026-12', absent: false }

test('a month begins at midnight in Xiamen', () => {
  expect(monthOf('2026-11-30T15:59:59.999Z')).toBe('2026-11')
  expect(monthOf('2026-11-30T16:00:00.000Z')).toBe('2026-12')
})

test('walking with help, turning 80 this year, having asked and having been absent each put somebody on the list; nothing else does', () => {
  expect(whyListed(nobody, now)).toEqual([])
  expect(whyListed({ ...nobody, mobility: null, birthYear: null }, now)).toEqual([])
  expect(whyListed({ ...nobody, mobility: 'wheelchair' }, now)).toEqual(['walk'])
  expect(whyListed({ ...nobody, birthYear: 1946 }, now)).toEqual(['age'])
  expect(whyListed({ ...nobody, birthYear: 1947 }, now)).toEqual([])
  expect(whyListed({ ...nobody, needsDelivery: true }, now)).toEqual(['asked'])
  expect(whyListed({ ...nobody, mobility: 'bed' }, { ...now, absent: true })).toEqual(['walk', 'absent'])
})

const formal: Term = { branchId: 'HOME', kind: 'formal', from: '2021-12-01', to: null }
const winter: Term = { branchId: 'SOUTH', kind: 'temporary', from: '2026-12-01', to: '2027-03-31' }

test('a member stands in the own branch’s round, away from the first to the last day of a stay elsewhere', () => {
  const at = (day: string) => roundPlace([formal, winter], day)

  expect(at('2026-11-30')).toEqual({ branch: 'HOME', awayTo: null })
  expect(at('2026-12-01')).toEqual({ branch: 'HOME', awayTo: 'SOUTH' })
  expect(at('2027-03-31')).toEqual({ branch: 'HOME', awayTo: 'SOUTH' })
  expect(at('2027-04-01')).toEqual({ branch: 'HOME', awayTo: null })
})

test('who has no branch stands in the community’s round, who has only a temporary one in that one’s', () => {
  expect(roundPlace([], '2026-12-01')).toEqual({ branch: null, awayTo: null })
  expect(roundPlace([winter], '2026-12-01')).toEqual({ branch: 'SOUTH', awayTo: null })
  expect(roundPlace([winter], '2026-11-30')).toEqual({ branch: null, awayTo: null })
})

const said = (state: 'delivered' | 'missed', at: string) => ({ at, record: { state } })

test('what was brought counts before what was not; of two that found nobody the later; of two that brought it the first', () => {
  expect(counts(said('missed', '09'), null)).toBe(true)
  expect(counts(said('delivered', '08'), said('missed', '09'))).toBe(true)
  expect(counts(said('missed', '10'), said('delivered', '09'))).toBe(false)
  expect(counts(said('missed', '10'), said('missed', '09'))).toBe(true)
  expect(counts(said('missed', '09'), said('missed', '09'))).toBe(false)
  expect(counts(said('delivered', '10'), said('delivered', '09'))).toBe(false)
})

const STATES: DeliveryState[] = ['open', 'delivered', 'missed', 'away']

test('everybody of a round is in exactly one of the four, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATES)), (states) => {
      const { listed, open, delivered, missed, away } = tallyOf(states)
      expect(open + delivered + missed + away).toBe(listed)
      expect(listed).toBe(states.length)
    }),
  )
})

test('a round says where it stands in one line', () => {
  const tally = { listed: 20, open: 0, delivered: 17, missed: 3, away: 0 }
  expect(tallyWords(tally)).toBe('20户 = 送到17 + 没送到有原因3')
  expect(tallyWords({ ...tally, listed: 23, open: 2, away: 1 })).toBe(
    '23户 = 送到17 + 没送到有原因3 + 还没送2 + 在外地1',
  )
})

test('streets are walked in the order of their numbers', () => {
  const order = ['长青路12号', '长青路3号101室', '长青路3号'].sort((a, b) =>
    streetKey(a) < streetKey(b) ? -1 : 1,
  )
  expect(order).toEqual(['长青路3号', '长青路3号101室', '长青路12号'])
})

test('what to pack is what all homes get together', () => {
  const book = { itemId: 'B', title: '大字本', count: 1 }
  const paper = { itemId: 'P', title: '报纸', count: 2 }
  expect(toBring([{ items: [book, paper] }, { items: [book] }, { items: [] }])).toEqual([
    { ...book, count: 2 },
    paper,
  ])
})

test('a phone keeps homes until the end of the next day', () => {
  expect(homesUntil('2026-11-28T01:00:00.000Z')).toBe('2026-11-29T16:00:00.000Z')
})

test('pieces go out down to none left; below that only for a stated reason; coming back is always possible', () => {
  expect(whyNotTake(1, 1, '')).toBeNull()
  expect(whyNotTake(0, 1, '')).toBe('STOCK.SHORT')
  expect(whyNotTake(0, 1, '先借隔壁支部的')).toBeNull()
  expect(whyNotTake(-1, -1, '')).toBeNull()
})

test('another record of a home moves the difference only', () => {
  const before = [
    { itemId: 'B', count: 1 },
    { itemId: 'P', count: 2 },
  ]
  expect(moreTaken(before, before)).toEqual([])
  expect(moreTaken(before, [{ itemId: 'P', count: 3 }])).toEqual([
    { itemId: 'P', count: 1 },
    { itemId: 'B', count: -1 },
  ])
})

test('of what a phone wrote of one home, the same counts as at the server', () => {
  const entry = (id: string, at: string, state: 'delivered' | 'missed') =>
    ({ id, at, deliveryId: 'D', record: { state } }) as DeliveryEntry
  const written = writtenOn([
    entry('1', '09', 'missed'),
    entry('2', '10', 'delivered'),
    entry('3', '11', 'missed'),
  ])
  expect(written.get('D')?.id).toBe('2')
  expect(writtenOn([]).size).toBe(0)
})

test('something is overdue from the day after, and never once it is closed', () => {
  const due = { dueDay: '2026-12-01', closedAt: null }
  expect(isOverdue(due, '2026-12-01')).toBe(false)
  expect(isOverdue(due, '2026-12-02')).toBe(true)
  expect(isOverdue({ ...due, closedAt: '2026-12-05T00:00:00.000Z' }, '2026-12-09')).toBe(false)
})
