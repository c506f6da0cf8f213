import { changeEntries, showing } from '@/cloudfunctions/features/account/entries'
import type { AccountPerson } from '@/cloudfunctions/kit/account'
import { AppError } from '@/cloudfunctions/kit/app-error'

import type { PersonDocument } from './document'
import { onAccount } from './on-account'
import { personsByIds } from './store'

/** What an account shows of a link, following the books: merged files as the kept one, parted ones as themselves, new names. */
export const followBooks = (people: readonly PersonDocument[]) => {
  const byId = new Map(people.map((person) => [person._id, person]))
  const shown = (entry: AccountPerson, person: PersonDocument, was = entry.was) =>
    showing(entry, onAccount(person, entry.relation, entry.since), was)

  return (entry: AccountPerson): AccountPerson => {
    const before = byId.get(entry.was ?? '')
    if (before && before.mergedInto !== entry.personId) return shown(entry, before, '')

    const person = byId.get(entry.personId)
    if (!person) return entry
    const kept = byId.get(person.mergedInto ?? '')
    return kept ? shown(entry, kept, person._id) : shown(entry, person)
  }
}

const TRIES = 5

/**
 * Accounts are a projection of the books: read the files, show them, and look again until none has moved in between, so that of two
 * callers the last one shows what is decided last. Safe to repeat.
 */
export const showOnAccounts = async (personIds: readonly string[], now: string): Promise<void> => {
  const read = async () => (await personsByIds(personIds)).sort((a, b) => a._id.localeCompare(b._id))
  const revs = (people: readonly PersonDocument[]) => people.map(({ rev }) => rev).join()

  let people = await read()
  for (let tries = 0; tries < TRIES; tries += 1) {
    await changeEntries(personIds, followBooks(people), now)
    const after = await read()
    if (revs(after) === revs(people)) return
    people = after
  }
  throw new AppError('BUSY')
}
