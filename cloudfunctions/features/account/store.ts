import type { AccountDocument, AccountGrant, AccountPerson } from '@/cloudfunctions/kit/account'
import { collection, is } from '@/cloudfunctions/kit/database'
import { newEnvelope } from '@/cloudfunctions/kit/document'

const accounts = collection<AccountDocument>('accounts')

interface By {
  openid: string
  now: string
}

const emptyAccount = ({ openid, now }: By): AccountDocument => ({
  ...newEnvelope(openid, openid, now),
  persons: [],
  proxies: [],
  grants: [],
  grantOrgs: [],
})

/** Makes the account if this identity has none; an existing one is left as it is. */
export const ensureAccount = (by: By) => accounts.add(emptyAccount(by))

/** Adds the person once, whatever the repetitions. */
export const addPerson = (list: 'persons' | 'proxies', person: AccountPerson, { openid, now }: By) =>
  accounts.update(
    { _id: openid, [`${list}.personId`]: is.not(person.personId) },
    { push: { [list]: person }, set: { updatedAt: now }, inc: { rev: 1 } },
  )

export const setPersons = async (account: AccountDocument, now: string): Promise<boolean> =>
  (await accounts.update(
    { _id: account._id, rev: account.rev },
    { set: { persons: account.persons, proxies: account.proxies, updatedAt: now }, inc: { rev: 1 } },
  )) === 1

/** The accounts that stand for a person; a person has few. */
export const accountsOf = (personId: string): Promise<AccountDocument[]> =>
  accounts.query({
    where: [is.or({ 'persons.personId': personId }, { 'proxies.personId': personId })],
    limit: 20,
  })

export const addGrant = (grant: AccountGrant, { openid, now }: By) =>
  accounts.update(
    { _id: openid, 'grants.id': is.not(grant.id) },
    { push: { grants: grant, grantOrgs: grant.orgId }, set: { updatedAt: now }, inc: { rev: 1 } },
  )

export const setGrants = async (
  account: AccountDocument,
  grants: AccountGrant[],
  now: string,
): Promise<boolean> =>
  (await accounts.update(
    { _id: account._id, rev: account.rev },
    { set: { grants, grantOrgs: grants.map(({ orgId }) => orgId), updatedAt: now }, inc: { rev: 1 } },
  )) === 1

/** Accounts with a grant on that very org. */
export const holdersOn = (orgId: string, limit: number): Promise<AccountDocument[]> =>
  accounts.query({ where: { grantOrgs: orgId }, orderBy: [['_id', 'asc']], limit })
