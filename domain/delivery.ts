import type { DeliveryEntry, DeliveryState, DeliveryWhy, Given, Home, Tally } from '@/types/delivery-shapes'
import type { Mobility } from '@/types/mobility'
import { LIMITS } from '@/types/kernel/limits'

import type { Term } from './branch'
import { dayOf, plusDays, startOfDay } from './calendar'

/** Months of people's calendar: rounds begin on the first in Asia/Shanghai. */
export const monthOf = (now: string): string => dayOf(now).slice(0, 7)

export interface Needy {
  mobility: Mobility | null
  birthYear: number | null
  needsDelivery?: boolean
}

/** Why somebody stands in the round of a month; empty: nobody needs to come. Who turns 80 in the course of the year counts from January. */
export const whyListed = (
  { mobility, birthYear, needsDelivery = false }: Needy,
  { month, absent }: { month: string; absent: boolean },
): DeliveryWhy[] => {
  const why: [DeliveryWhy, boolean][] = [
    ['walk', mobility !== null && mobility !== 'free'],
    ['age', birthYear !== null && Number(month.slice(0, 4)) - birthYear >= LIMITS.deliveryAge],
    ['asked', needsDelivery],
    ['absent', absent],
  ]
  return why.flatMap(([each, holds]) => (holds ? [each] : []))
}

const holdsOn = ({ from, to }: Term, day: string): boolean => from <= day && (to === null || day <= to)

/** Whose round a person stands in: the own branch's, else the community's. `awayTo`: the branch where they stay for the time being. */
export const roundPlace = (
  memberships: readonly Term[],
  day: string,
): { branch: string | null; awayTo: string | null } => {
  const now = memberships.filter((each) => holdsOn(each, day))
  const temporary = now.find(({ kind }) => kind === 'temporary')?.branchId ?? null
  const formal = now.find(({ kind }) => kind === 'formal')?.branchId ?? null
  return formal ? { branch: formal, awayTo: temporary } : { branch: temporary, awayTo: null }
}

interface Said {
  at: string
  record: { state: 'delivered' | 'missed' }
}

/** Of two records of one home: what was brought counts before what was not; of two that found nobody, the later one. */
export const counts = (next: Said, before: Said | null): boolean => {
  if (before === null) return true
  if (next.record.state !== before.record.state) return next.record.state === 'delivered'
  return next.record.state === 'missed' && next.at > before.at
}

/** Everybody is in exactly one of the four. */
export const tallyOf = (states: readonly DeliveryState[]): Tally => {
  const count = (state: DeliveryState) => states.filter((each) => each === state).length
  return {
    ...{ listed: states.length, open: count('open'), delivered: count('delivered') },
    ...{ missed: count('missed'), away: count('away') },
  }
}

/** 20户 = 送到17 + 没送到有原因3 + 还没送0: what is to be brought, and where it stands. */
export const tallyWords = ({ listed, open, delivered, missed, away }: Tally): string =>
  [`${listed}户 = 送到${delivered} + 没送到有原因${missed}`, open > 0 ? ` + 还没送${open}` : '']
    .concat(away > 0 ? [` + 在外地${away}`] : [])
    .join('')

/** Numbers of a street in the order of the street: 3号 before 12号. */
export const streetKey = (address: string): string =>
  address.replaceAll(/\d+/g, (digits) => digits.padStart(5, '0'))

/** What to pack for all these homes together. */
export const toBring = (homes: readonly Pick<Home, 'items'>[]): Given[] => {
  const all = new Map<string, Given>()
  for (const { itemId, title, count } of homes.flatMap(({ items }) => items))
    all.set(itemId, { itemId, title, count: (all.get(itemId)?.count ?? 0) + count })
  return [...all.values()]
}

/** What this phone wrote down of each home, by the same rule as the server's. */
export const writtenOn = (log: readonly DeliveryEntry[]): ReadonlyMap<string, DeliveryEntry> => {
  const written = new Map<string, DeliveryEntry>()
  for (const entry of log) {
    if (counts(entry, written.get(entry.deliveryId) ?? null)) written.set(entry.deliveryId, entry)
  }
  return written
}

/** A phone keeps the homes of a round until the end of the next day: whoever sets out in the evening is back by then. */
export const homesUntil = (now: string): string => startOfDay(plusDays(dayOf(now), 2))

/** Pieces out of a stock; null = they may go. Below zero only for a stated reason. */
export const whyNotTake = (left: number, count: number, over: string): 'STOCK.SHORT' | null =>
  count > 0 && left < count && over === '' ? 'STOCK.SHORT' : null

interface Pieces {
  itemId: string
  count: number
}

/** What another record of the same home changes in the stocks: pieces more to take out (below zero: back in). */
export const moreTaken = (before: readonly Pieces[], after: readonly Pieces[]): Pieces[] => {
  const change = new Map<string, number>()
  for (const { itemId, count } of after) change.set(itemId, (change.get(itemId) ?? 0) + count)
  for (const { itemId, count } of before) change.set(itemId, (change.get(itemId) ?? 0) - count)
  return [...change].flatMap(([itemId, count]) => (count === 0 ? [] : [{ itemId, count }]))
}
