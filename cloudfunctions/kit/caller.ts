import cloud from 'wx-server-sdk'

import type { AccountDocument, AccountPerson } from './account'
import { collection } from './database'

export interface Caller {
  openid: string
  account: AccountDocument | null
}

/** The platform's word on who calls; never the event's. Empty for timers and other functions. */
export const platformOpenid = (): string => {
  // getWXContext turns digits-only values into numbers (cloud-facts 1.3), whatever its types say.
  const { OPENID } = cloud.getWXContext() as { OPENID?: string | number }
  return OPENID === undefined ? '' : String(OPENID)
}

const accounts = collection<AccountDocument>('accounts')

/** One read: `accounts/{openid}` embeds persons, proxies and grants. */
export const readCaller = async (): Promise<Caller | null> => {
  const openid = platformOpenid()
  return openid ? { openid, account: await accounts.find(openid) } : null
}

/** Every id under which the person may hold a place: their own, then those of duplicates merged into them. */
export const idsOf = ({ personId, formerIds = [] }: AccountPerson): string[] => [personId, ...formerIds]

/** The person of that id (or of that id before a merge) I am or act for, and by which right. */
export const standsFor = (
  { account }: Caller,
  personId: string,
): { person: AccountPerson; standing: 'self' | 'proxy' } | null => {
  const isThis = (person: AccountPerson) => idsOf(person).includes(personId)
  const own = account?.persons.find(isThis)
  if (own) return { person: own, standing: 'self' }
  const proxy = account?.proxies.find(isThis)
  return proxy ? { person: proxy, standing: 'proxy' } : null
}

/** How the caller is called in logs and on pages: the holder of a grant by that name, else the first person. */
export const callerName = ({ account }: Caller): string =>
  account?.grants[0]?.holderName ?? account?.persons[0]?.name ?? '微信用户'
