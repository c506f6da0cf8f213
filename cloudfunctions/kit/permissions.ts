import type { Allow, Role } from '@/types/kernel/roles'

import type { Caller } from './caller'
import { standsFor } from './caller'

/** By which right the caller acts. */
export type Standing = Allow

const ROLE_LIKE = new Set<Allow>(['anyone', 'member', 'self', 'proxy'])
const isRole = (allow: Allow): allow is Role => !ROLE_LIKE.has(allow)

/** Could this caller ever be let in, whatever the record? Answered before the input is even read. */
export const mayEver = ({ account }: Caller, allow: readonly Allow[]): boolean =>
  allow.some((each) => {
    if (each === 'anyone') return true
    if (!account) return false
    if (each === 'member') return account.persons.length + account.proxies.length > 0
    if (each === 'self') return account.persons.length > 0
    if (each === 'proxy') return account.proxies.length > 0
    return account.grants.some((grant) => grant.role === each)
  })

export interface Asked {
  /** The person the input names, if the action names one. */
  personId?: string | undefined
  /** Org path of the record the scope names; null = the action has no record. */
  ancestors: readonly string[] | null
}

/** The right by which this very request is allowed, or null. Denied by default: a role never counts without a record. */
export const standingFor = (caller: Caller, allow: readonly Allow[], asked: Asked): Standing | null => {
  const mine = asked.personId ? standsFor(caller, asked.personId) : null
  if (mine && allow.includes(mine.standing)) return mine.standing

  const grant = caller.account?.grants.find(
    ({ role, orgId }) => allow.includes(role) && asked.ancestors?.includes(orgId) === true,
  )
  if (grant) return grant.role

  if (allow.includes('member') && mayEver(caller, ['member'])) return 'member'
  return allow.includes('anyone') ? 'anyone' : null
}

/** The widest org from which the caller looks after a record with that path, by one of these roles; '' where there is none. */
export const widestOrg = (
  { account }: Caller,
  allow: readonly Allow[],
  ancestors: readonly string[],
): string =>
  ancestors.find((id) => account?.grants.some(({ role, orgId }) => orgId === id && allow.includes(role))) ??
  ''

export const rolesIn = (allow: readonly Allow[]): Role[] => allow.filter(isRole)
