import type { AccountDocument, AccountPerson } from '@/cloudfunctions/kit/account'

import { accountsOf, accountsOfAny } from './store'

/** An account that stands for a person, the entry by which it does, and by which right. */
export interface Holder {
  account: AccountDocument
  entry: AccountPerson
  standing: 'self' | 'proxy'
}

const holdersAmong = (accounts: readonly AccountDocument[], personId: string): Holder[] => {
  const isThis = (entry: AccountPerson) => entry.personId === personId

  return accounts.flatMap((account): Holder[] => {
    const own = account.persons.find(isThis)
    const entry = own ?? account.proxies.find(isThis)
    return entry ? [{ account, entry, standing: own ? 'self' : 'proxy' }] : []
  })
}

export const holdersOf = async (personId: string): Promise<Holder[]> =>
  holdersAmong(await accountsOf(personId), personId)

/** The same for a page of people, in one call. */
export const holdersOfEach = async (personIds: readonly string[]): Promise<Map<string, Holder[]>> => {
  const accounts = personIds.length === 0 ? [] : await accountsOfAny(personIds)
  return new Map(personIds.map((personId) => [personId, holdersAmong(accounts, personId)]))
}
