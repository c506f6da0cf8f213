import type { MyPerson, Relation } from '@/types/account'
import type { Confirmed, Hears } from '@/types/person-file'

import { linkPerson } from '@/cloudfunctions/features/account/link'
import { myPerson } from '@/cloudfunctions/features/account/view'
import type { Caller } from '@/cloudfunctions/kit/caller'

import type { PersonDocument } from './document'
import { onAccount } from './on-account'
import { findKept } from './on-the-books'
import { showOnAccounts } from './show'

interface Tie {
  relation: Relation
  /** Null: the holder's own word. */
  confirmed: Confirmed | null
  /** The person's word on whether this identity gets the messages too. */
  hears?: Hears | undefined
}

/**
 * Lets this identity act for a person on the books. A merge that was decided in between has read the accounts without this one,
 * so the file is read once more after the link stands: one of the two sees the other.
 */
export const linkOnBooks = async (
  { caller, now }: { caller: Caller; now: string },
  person: PersonDocument,
  { relation, confirmed, hears }: Tie,
): Promise<MyPerson> => {
  const tied = {
    ...onAccount(person, relation, now),
    ...(confirmed && { confirmed }),
    ...(hears && { hears }),
  }
  const linked = await linkPerson(caller, tied, now)

  const kept = await findKept(person._id)
  if (!kept || kept._id === person._id) return linked
  await showOnAccounts([person._id, kept._id], now)
  return myPerson(onAccount(kept, relation, now), linked.standing)
}
