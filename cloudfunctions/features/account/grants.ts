import type { MyGrant } from '@/types/account'
import type { Allow, Role } from '@/types/kernel/roles'

import type { AccountDocument, AccountGrant } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { addGrant, ensureAccount, holdersOn, holdersOnAny, holdersUnder, setGrants } from './store'

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

/** The widest org first, then by name, so that a page reads like the tree. */
const byTree = (a: AccountGrant, b: AccountGrant): number =>
  a.ancestors.length - b.ancestors.length ||
  a.orgName.localeCompare(b.orgName, 'zh-CN') ||
  a.since.localeCompare(b.since)

/** Grants on an org and on all below it. A page counts holders: somebody's grants always stand on one page. */
export const grantsUnder = async (
  orgId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ items: AccountGrant[]; next: string | null }> => {
  const holders = await holdersUnder(orgId, page)
  const { items, next } = pageOfRows(holders, { by: [], limit: page.limit }, ({ grants }) =>
    grants.filter(({ ancestors }) => ancestors.includes(orgId)),
  )
  return { items: items.flat().sort(byTree), next }
}

/** Who may act for an org by one of these roles, there or from above: openids. */
export const holdsAlong = async (ancestors: readonly string[], roles: readonly Allow[]): Promise<string[]> =>
  (await holdersOnAny(ancestors, HOLDERS_MAX))
    .filter(({ grants }) =>
      grants.some(({ role, orgId }) => roles.includes(role) && ancestors.includes(orgId)),
    )
    .map(({ _id }) => _id)

/** Grants of these roles that stand on any of these orgs, with their holders. */
export const grantsAlong = async (
  orgIds: readonly string[],
  roles: readonly Role[],
): Promise<{ holder: AccountDocument; grant: AccountGrant }[]> =>
  (await holdersOnAny(orgIds, HOLDERS_MAX)).flatMap((holder) =>
    holder.grants
      .filter(({ role, orgId }) => roles.includes(role) && orgIds.includes(orgId))
      .map((grant) => ({ holder, grant })),
  )

/** Who holds one role on an org or on one below it. A page counts holders of any role: it may be shorter than asked. */
export const holdersOfRole = async (
  role: Role,
  orgId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ items: { openid: string; grant: AccountGrant }[]; next: string | null }> => {
  const holders = await holdersUnder(orgId, page)
  const { items, next } = pageOfRows(holders, { by: [], limit: page.limit }, ({ _id, grants }) =>
    grants
      .filter((grant) => grant.role === role && grant.ancestors.includes(orgId))
      .map((grant) => ({ openid: _id, grant })),
  )
  return { items: items.flat(), next }
}

/** Every grant on that very org shows its new name. A lost race leaves the old name until the next renaming. */
export const renameGrants = async (orgId: string, orgName: string, now: string): Promise<void> => {
  for (const holder of await holdersOn(orgId, HOLDERS_MAX)) {
    const renamed = holder.grants.map((grant) => (grant.orgId === orgId ? { ...grant, orgName } : grant))
    await setGrants(holder, renamed, now)
  }
}

/** Takes effect with the holder's next call, since every call reads the account. */
export const takeGrant = (holder: AccountDocument, grantId: string, now: string): Promise<boolean> =>
  setGrants(
    holder,
    holder.grants.filter(({ id }) => id !== grantId),
    now,
  )
