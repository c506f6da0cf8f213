import type { MyGrant } from '@/types/account'

import type { AccountDocument, AccountGrant } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'

import { addGrant, ensureAccount, holdersOn, setGrants } from './store'

/** An org has a handful of staff; more than this is a mistake worth seeing. */
const HOLDERS_MAX = 200

export const giveGrant = async ({ openid, account }: Caller, grant: AccountGrant): Promise<MyGrant> => {
  if (!account) await ensureAccount({ openid, now: grant.since })
  await addGrant(grant, { openid, now: grant.since })
  return { id: grant.id, role: grant.role, orgId: grant.orgId, orgName: grant.orgName }
}

/** Grants that stand on this very org, with their holders, oldest first. */
export const grantsOn = async (
  orgId: string,
): Promise<{ holder: AccountDocument; grant: AccountGrant }[]> => {
  const holders = await holdersOn(orgId, HOLDERS_MAX)
  return holders
    .flatMap((holder) =>
      holder.grants.filter((grant) => grant.orgId === orgId).map((grant) => ({ holder, grant })),
    )
    .sort((a, b) => a.grant.since.localeCompare(b.grant.since))
}

/** Takes effect with the holder's next call, since every call reads the account. */
export const takeGrant = (holder: AccountDocument, grantId: string, now: string): Promise<boolean> =>
  setGrants(
    holder,
    holder.grants.filter(({ id }) => id !== grantId),
    now,
  )
