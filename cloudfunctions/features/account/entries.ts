import { isDeepStrictEqual } from 'node:util'

import type { Decision } from '@/domain/family'
import { decideHears } from '@/domain/family'

import type { AccountDocument, AccountPerson } from '@/cloudfunctions/kit/account'
import { AppError } from '@/cloudfunctions/kit/app-error'

import { accountsOf, findAccount, setPersons } from './store'

/** The person's facts, with what the account keeps of the link; `was` '' = the entry stands for no merged duplicate. */
export const showing = (
  { relation, since, confirmed, hears }: AccountPerson,
  person: AccountPerson,
  was = '',
): AccountPerson => ({
  ...{ ...person, relation, since },
  ...(confirmed && { confirmed }),
  ...(hears && { hears }),
  ...(was && { was }),
})

const TRIES = 5

type Change = (entries: AccountPerson[]) => AccountPerson[]

/** Changes both lists of one account; a lost race starts from what stands there now. */
const changeAccount = async (first: AccountDocument, change: Change, now: string): Promise<void> => {
  let account: AccountDocument | null = first
  for (let tries = 0; account && tries < TRIES; tries += 1) {
    const next: AccountDocument = {
      ...account,
      persons: change(account.persons),
      proxies: change(account.proxies),
    }
    if (isDeepStrictEqual(next, account) || (await setPersons(next, now))) return
    account = await findAccount(first._id)
  }
  if (account) throw new AppError('BUSY')
}

/** Every account that stands for one of these people has its entries changed. Safe to repeat when `change` is. */
export const changeEntries = async (
  personIds: readonly string[],
  change: (entry: AccountPerson) => AccountPerson,
  now: string,
): Promise<void> => {
  for (const personId of personIds)
    for (const account of await accountsOf(personId))
      await changeAccount(account, (entries) => entries.map(change), now)
}

/** Whether this identity gets the person's messages too. Safe to repeat. */
export const sayHears = (account: AccountDocument, personId: string, decision: Decision): Promise<void> =>
  changeAccount(
    account,
    (entries) =>
      entries.map((entry) =>
        entry.personId === personId ? { ...entry, hears: decideHears(entry.hears, decision) } : entry,
      ),
    decision.at,
  )

/** This identity stands for the person no longer. */
export const unlinkPerson = (account: AccountDocument, personId: string, now: string): Promise<void> =>
  changeAccount(account, (entries) => entries.filter((entry) => entry.personId !== personId), now)
