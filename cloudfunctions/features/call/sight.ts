import type { Role } from '@/types/kernel/roles'

import type { CalledMessage } from '@/cloudfunctions/features/message/called'
import { membersOf } from '@/cloudfunctions/features/leader/own-people'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { AppError } from '@/cloudfunctions/kit/app-error'
import { standingFor } from '@/cloudfunctions/kit/permissions'

import type { CalledScope, SubjectScope } from './scope'

const STAFF: readonly Role[] = ['organiser', 'doorStaff', 'admin', 'head']

export const worksOn = (caller: Caller, ancestors: readonly string[]): boolean =>
  standingFor(caller, STAFF, { ancestors }) !== null

/** Calls for this org, and does not work there. */
export const helpsIn = (caller: Caller, ancestors: readonly string[]): boolean =>
  standingFor(caller, ['volunteer'], { ancestors }) !== null

export type Sees = (message: Pick<CalledMessage, 'personId' | 'homes'>) => boolean

/** A volunteer's people are those at home in the org, whatever they are called about. */
const isHelped = ({ account }: Caller, homes: readonly string[]): boolean =>
  account?.grants.some(({ role, orgId }) => role === 'volunteer' && homes.includes(orgId)) === true

const onList = async (caller: Caller): Promise<Sees> => {
  const own = await membersOf(caller)
  return ({ personId, homes }) => own.has(personId) || isHelped(caller, homes)
}

/** Whom of a subject's people the caller may call: everybody, those of the own org, or those that were entrusted. */
export const sightOf = async (
  caller: Caller,
  { path }: Pick<SubjectScope, 'path'>,
  orgId: string | undefined,
): Promise<Sees> => {
  if (worksOn(caller, path)) return () => true
  if (orgId !== undefined && worksOn(caller, [orgId])) return ({ homes }) => homes.includes(orgId)
  return onList(caller)
}

/** A leader sees the own people, a volunteer those of the org, and nobody else: anybody else looks like nobody. */
export const onlyOwn = async (
  personId: string,
  { caller, scoped, fail }: { caller: Caller; scoped: CalledScope; fail: (code: 'NOT_FOUND') => AppError },
): Promise<void> => {
  if (worksOn(caller, scoped.ancestors) || isHelped(caller, scoped.homes)) return
  if (!(await membersOf(caller)).has(personId)) throw fail('NOT_FOUND')
}
