import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { EntryDocument } from './document'

const entries = collection<EntryDocument>('timeline')

export const ENTRIES_BY = ['at'] as const

export const entriesOf = (
  personIds: readonly string[],
  page: { cursor?: string | undefined; limit: number },
): Promise<EntryDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: ENTRIES_BY, order: 'desc', ...page })
  const [only, ...more] = personIds
  const who = more.length === 0 ? only : is.in(personIds)
  return entries.query({ where: [{ personId: who }, ...after], orderBy, limit })
}

/** As many as one request carries. */
const AT_ONCE = 100

/** All at once; where a killed tick wrote some of them already, one by one. */
export const addEntries = async (all: readonly EntryDocument[]): Promise<void> => {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    if ((await entries.addAll(some)) === 'added') continue
    for (const entry of some) await entries.add(entry)
  }
}
