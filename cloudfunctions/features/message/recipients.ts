import { mayHear } from '@/domain/family'

import { holdersOfEach } from '@/cloudfunctions/features/account/holders'
import { personsOf } from '@/cloudfunctions/features/person/on-the-books'

/** Somebody to be told, and the account that acted for them. */
interface Addressee {
  personId: string
  byOpenid: string
  /** When it did. */
  byAt: string
}

/** A place under a file that was merged away is answered for by the accounts of the kept one. */
const keptIds = async (personIds: readonly string[]): Promise<Map<string, string>> => {
  const files = personIds.length === 0 ? [] : await personsOf(personIds)
  return new Map(files.flatMap(({ _id, mergedInto }) => (mergedInto === null ? [] : [[_id, mergedInto]])))
}

/** Addressee → the accounts that hear of it: everybody's own, and the family that may (domain/family.ts). */
export const recipientsOf = async <A extends Addressee>(
  addressees: readonly A[],
): Promise<Map<A, string[]>> => {
  const holders = await holdersOfEach([...new Set(addressees.map(({ personId }) => personId))])
  const alone = [...holders].flatMap(([personId, found]) => (found.length === 0 ? [personId] : []))
  const kept = await keptIds(alone)
  const ofKept = await holdersOfEach([...new Set(kept.values())])

  return new Map(
    addressees.map((addressee) => {
      const { personId, byOpenid, byAt } = addressee
      const found = [...(holders.get(personId) ?? []), ...(ofKept.get(kept.get(personId) ?? '') ?? [])]
      const hear = found.filter(({ standing, account, entry }) =>
        mayHear({ standing, hears: entry.hears, pressedAt: account._id === byOpenid ? byAt : null }),
      )
      return [addressee, [...new Set(hear.map(({ account }) => account._id))]]
    }),
  )
}
