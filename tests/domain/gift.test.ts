import fc from 'fast-check'

import { GIFT_LINE_STATES } from '@/types/kernel/care-labels'
import type { GiftHow, GiftLineState } from '@/types/gift'

import type { Giving, Life } from '@/domain/gift'
import { totalsOf, whyNotClose, whyNotEdit, whyNotSettle, whyNotStart, yuan } from '@/domain/gift'

const STATES = Object.keys(GIFT_LINE_STATES) as GiftLineState[]
const aGift = (states: readonly GiftLineState[], more: Partial<Giving> = {}): Giving => ({
  ...{ state: 'giving', cents: 50_000 },
  lines: Object.fromEntries(states.map((state, i) => [`P${i}`, { state }])),
  ...more,
})

test('what was given, what came back and what nobody took yet is the budget, whatever happened', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...STATES), { maxLength: 300 }),
      fc.integer({ min: 1, max: 100_000_000 }),
      (states, cents) => {
        const { people, budget, given, returned, pending } = totalsOf(aGift(states, { cents }))
        expect(given + returned + pending).toBe(budget)
        expect(budget).toBe(people * cents)
      },
    ),
  )
})

test('once it is closed, what was given and what came back is the budget', () => {
  const states = [
    ...Array.from({ length: 10 }, () => 'signed' as const),
    'proxy' as const,
    'returned' as const,
  ]
  expect(totalsOf(aGift(states))).toEqual({
    people: 12,
    budget: 600_000,
    given: 550_000,
    returned: 50_000,
    pending: 0,
  })
  expect(whyNotClose(aGift(states))).toBeNull()
  expect(whyNotClose(aGift([...states, 'pending']))).toBe('GIFT.PENDING')
  expect(whyNotClose(aGift(states, { state: 'closed' }))).toBe('GIFT.CLOSED')
  expect(whyNotClose(aGift([], { state: 'draft' }))).toBe('GIFT.NOT_STARTED')
})

test('a list without people does not begin, and one that began does not change', () => {
  expect(whyNotStart(aGift([], { state: 'draft' }))).toBe('GIFT.EMPTY')
  expect(whyNotStart(aGift(['pending'], { state: 'draft' }))).toBeNull()
  expect(whyNotStart(aGift(['pending']))).toBe('GIFT.STARTED')
  expect(whyNotEdit(aGift([]))).toBe('GIFT.STARTED')
})

test('a gift is taken once; for the dead only by whoever stays behind, for the living never as such', () => {
  const why = (what: GiftHow['what'], life: Life, state: GiftLineState = 'pending') =>
    whyNotSettle(aGift(['pending']), { state }, { what, life })
  expect(why('signed', 'alive')).toBeNull()
  expect(why('proxy', 'alive')).toBeNull()
  expect(why('signed', 'alive', 'signed')).toBe('GIFT.SETTLED')
  expect(why('survivor', 'alive')).toBe('GIFT.ALIVE')
  expect(why('signed', 'deceased')).toBe('GIFT.DECEASED')
  expect(why('proxy', 'deceased')).toBe('GIFT.DECEASED')
  expect(why('survivor', 'deceased')).toBeNull()
  expect(why('proxy', 'asked')).toBe('GIFT.ASKED')
  for (const life of ['alive', 'asked', 'deceased'] as const) expect(why('returned', life)).toBeNull()
})

test('yuan are written as people write them', () => {
  expect([yuan(550_000), yuan(12_345), yuan(50)]).toEqual(['5500', '123.45', '0.50'])
})
