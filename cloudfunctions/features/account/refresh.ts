import type { AccountDocument, AccountPerson } from '@/cloudfunctions/kit/account'

import { accountsOf, setPersons } from './store'

const withFresh = (list: AccountPerson[], fresh: AccountPerson): AccountPerson[] =>
  list.map((each) =>
    each.personId === fresh.personId ? { ...fresh, relation: each.relation, since: each.since } : each,
  )

/** Every account that stands for the person shows the new name and number. A lost race repeats on the next edit. */
export const refreshAccounts = async (fresh: AccountPerson, now: string): Promise<void> => {
  for (const account of await accountsOf(fresh.personId)) {
    const next: AccountDocument = {
      ...account,
      persons: withFresh(account.persons, fresh),
      proxies: withFresh(account.proxies, fresh),
    }
    await setPersons(next, now)
  }
}

const without = (list: AccountPerson[], personId: string) => list.filter((each) => each.personId !== personId)

/** This identity stands for the person no longer. */
export const unlinkPerson = async (
  account: AccountDocument,
  personId: string,
  now: string,
): Promise<boolean> =>
  setPersons(
    { ...account, persons: without(account.persons, personId), proxies: without(account.proxies, personId) },
    now,
  )
