import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { CardDocument, DayDocument } from './document'

const cards = collection<CardDocument>('careCards')
const days = collection<DayDocument>('careDays')

export const findCard = (personId: string): Promise<CardDocument | null> => cards.find(personId)
export const addCard = (card: CardDocument) => cards.add(card)

export const changeCard = async (id: string, rev: number, set: Partial<CardDocument>): Promise<boolean> =>
  (await cards.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

export const DAYS_BY = ['on'] as const

interface DaysRequest {
  orgId: string
  from: string
  cursor?: string | undefined
  limit: number
}

export const daysIn = ({ orgId, from, ...page }: DaysRequest): Promise<DayDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: DAYS_BY, order: 'asc', ...page })
  return days.query({ where: [{ ancestors: orgId, on: is.gte(from) }, ...after], orderBy, limit })
}

/** One person has a handful in a month. */
const OF_PERSON = 20

export const daysOf = (personId: string): Promise<DayDocument[]> =>
  days.query({ where: { personId }, limit: OF_PERSON })

export const dropDay = (id: string) => days.remove(id)

export const knownDays = async (ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const found = await days.query({ where: { _id: is.in(ids) }, limit: ids.length, fields: ['_id'] })
  return new Set(found.map(({ _id }) => _id))
}

/** As many as one request carries. */
const AT_ONCE = 100

export const addDays = async (all: readonly DayDocument[]): Promise<void> => {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    if ((await days.addAll(some)) === 'added') continue
    for (const day of some) await days.add(day)
  }
}
