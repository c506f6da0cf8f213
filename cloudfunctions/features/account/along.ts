import type { Role } from '@/types/kernel/roles'

import { grantsAlong } from './grants'

/** Somebody who is to see to something, by the grant that lets them. */
export interface Charged {
  grantId: string
  openid: string
  name: string
}

/** Whoever works for one of these orgs by one of these roles, in the order of the roles; one person once. */
export const chargeableAlong = async (
  orgIds: readonly string[],
  roles: readonly Role[],
): Promise<Charged[]> => {
  const all = await grantsAlong(orgIds, roles)
  return [...all]
    .sort((a, b) => roles.indexOf(a.grant.role) - roles.indexOf(b.grant.role))
    .filter(({ holder }, i, sorted) => sorted.findIndex((each) => each.holder._id === holder._id) === i)
    .map(({ holder, grant }) => ({ grantId: grant.id, openid: holder._id, name: grant.holderName }))
}

/** One of them by the grant; null: there is none. */
export const chargedBy = async (
  orgIds: readonly string[],
  grantId: string,
  roles: readonly Role[],
): Promise<Charged | null> => {
  const found = (await grantsAlong(orgIds, roles)).find(({ grant }) => grant.id === grantId)
  return found ? { grantId, openid: found.holder._id, name: found.grant.holderName } : null
}
