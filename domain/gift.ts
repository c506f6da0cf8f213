import type { GiftHow, GiftLineState, GiftState, GiftTotals } from '@/types/gift'

/** A list of gifts as far as its rules ask; `cents`: 分, for each person. */
export interface Giving {
  state: GiftState
  cents: number
  lines: Readonly<Record<string, { state: GiftLineState }>>
}

export type Life = 'alive' | 'asked' | 'deceased'

/** 发放 + 退回 + 还没领 = 预算: every line stands in one of the three, and each is worth the same. */
export const totalsOf = ({ cents, lines }: Giving): GiftTotals => {
  const states = Object.values(lines).map(({ state }) => state)
  const worth = (of: (state: GiftLineState) => boolean) => states.filter(of).length * cents
  return {
    people: states.length,
    budget: states.length * cents,
    given: worth((state) => state !== 'pending' && state !== 'returned'),
    returned: worth((state) => state === 'returned'),
    pending: worth((state) => state === 'pending'),
  }
}

export const whyNotEdit = ({ state }: Giving): 'GIFT.STARTED' | null =>
  state === 'draft' ? null : 'GIFT.STARTED'

export const whyNotStart = (gift: Giving): 'GIFT.STARTED' | 'GIFT.EMPTY' | null =>
  whyNotEdit(gift) ?? (Object.keys(gift.lines).length === 0 ? 'GIFT.EMPTY' : null)

export const whyNotGive = ({ state }: Giving): 'GIFT.NOT_STARTED' | 'GIFT.CLOSED' | null => {
  if (state === 'draft') return 'GIFT.NOT_STARTED'
  return state === 'closed' ? 'GIFT.CLOSED' : null
}

export const whyNotClose = (gift: Giving) =>
  whyNotGive(gift) ?? (totalsOf(gift).pending > 0 ? ('GIFT.PENDING' as const) : null)

/** What is meant for the dead goes back, or to whoever stays behind. */
const whyNotByLife = (what: GiftHow['what'], life: Life) => {
  if (what === 'returned') return null
  if (life === 'asked') return 'GIFT.ASKED'
  if (life === 'deceased') return what === 'survivor' ? null : 'GIFT.DECEASED'
  return what === 'survivor' ? 'GIFT.ALIVE' : null
}

export const whyNotSettle = (
  gift: Giving,
  line: { state: GiftLineState },
  { what, life }: { what: GiftHow['what']; life: Life },
) => whyNotGive(gift) ?? (line.state === 'pending' ? whyNotByLife(what, life) : ('GIFT.SETTLED' as const))

/** 12 × 500.00 元; whole yuan without their 分. */
export const yuan = (cents: number): string => (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2)
