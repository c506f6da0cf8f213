import type { AccountDocument, AccountPerson } from '@/cloudfunctions/kit/account'

import { accountsOf } from './store'

/** An account that stands for a person, the entry by which it does, and by which right. */
export interface Holder {
  account: AccountDocument
  entry: AccountPerson
  standing: 'self' | 'proxy'
}

export const holdersOf = async (personId: string): Promise<Holder[]> => {
  const isThis = (entry: AccountPerson) => entry.personId === personId

  return (await accountsOf(personId)).flatMap((account): Holder[] => {
    const own = account.persons.find(isThis)
    const entry = own ?? account.proxies.find(isThis)
    return entry ? [{ account, entry, standing: own ? 'self' : 'proxy' }] : []
  })
}
