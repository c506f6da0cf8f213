import type { MyPerson, Relation } from '@/types/account'

import type { AccountPerson } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'

import { addPerson, ensureAccount } from './store'
import { myPerson } from './view'

/** Lets this identity act for the person: as one of its own, or as a proxy. Safe to repeat. */
export const linkPerson = async (
  { openid, account }: Caller,
  person: AccountPerson,
  now: string,
): Promise<MyPerson> => {
  const standing = PROXY_RELATIONS.has(person.relation) ? 'proxy' : 'self'

  if (!account) await ensureAccount({ openid, now })
  await addPerson(standing === 'self' ? 'persons' : 'proxies', person, { openid, now })

  return myPerson(person, standing)
}

/** A couple shares the phone (own persons); for parents, relatives and neighbours one acts as a proxy. */
const PROXY_RELATIONS = new Set<Relation>(['parent', 'relative', 'neighbour'])
