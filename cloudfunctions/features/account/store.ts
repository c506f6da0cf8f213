import type { AccountDocument, AccountGrant, AccountPerson } from '@/cloudfunctions/kit/account'
import { collection, is } from '@/cloudfunctions/kit/database'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { keyset } from '@/cloudfunctions/kit/pages'

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
  grantScopes: [],
})

/** Makes the account if this identity has none; an existing one is left as it is. */
export const ensureAccount = (by: By) => accounts.add(emptyAccount(by))

export const findAccount = (openid: string): Promise<AccountDocument | null> => accounts.find(openid)

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

/** The accounts that stand for any of these people. */
export const accountsOfAny = (personIds: readonly string[]): Promise<AccountDocument[]> =>
  accounts.query({
    where: [is.or({ 'persons.personId': is.in(personIds) }, { 'proxies.personId': is.in(personIds) })],
    limit: 1000,
  })

/** The accounts that stand for a person: a handful; a hundred is a bound, not a page. */
export const accountsOf = (personId: string): Promise<AccountDocument[]> =>
  accounts.query({
    where: [is.or({ 'persons.personId': personId }, { 'proxies.personId': personId })],
    limit: 100,
  })

export const addGrant = (grant: AccountGrant, { openid, now }: By) =>
  accounts.update(
    { _id: openid, 'grants.id': is.not(grant.id) },
    {
      push: { grants: grant, grantOrgs: grant.orgId },
      pushAll: { grantScopes: grant.ancestors },
      set: { updatedAt: now },
      inc: { rev: 1 },
    },
  )

export const setGrants = async (
  account: AccountDocument,
  grants: AccountGrant[],
  now: string,
): Promise<boolean> =>
  (await accounts.update(
    { _id: account._id, rev: account.rev },
    {
      set: {
        grants,
        grantOrgs: grants.map(({ orgId }) => orgId),
        grantScopes: [...new Set(grants.flatMap(({ ancestors }) => ancestors))],
        updatedAt: now,
      },
      inc: { rev: 1 },
    },
  )) === 1

/** Accounts with a grant on that very org. */
export const holdersOn = (orgId: string, limit: number): Promise<AccountDocument[]> =>
  accounts.query({ where: { grantOrgs: orgId }, orderBy: [['_id', 'asc']], limit })

/** Accounts with a grant on any of these orgs. */
export const holdersOnAny = (orgIds: readonly string[], limit: number): Promise<AccountDocument[]> =>
  accounts.query({ where: { grantOrgs: is.in(orgIds) }, limit })

/** Accounts with a grant on that org or on one below it, by `_id`. */
export const holdersUnder = (orgId: string, page: { cursor?: string | undefined; limit: number }) => {
  const { after, orderBy, limit } = keyset({ by: [], order: 'asc', ...page })
  return accounts.query({ where: [{ grantScopes: orgId }, ...after], orderBy, limit })
}
