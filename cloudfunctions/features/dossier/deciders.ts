import type { Decider } from '@/types/dossier'
import { dossier } from '@/types/dossier'
import type { Allow } from '@/types/kernel/roles'

import { whyNotDecide } from '@/domain/dossier'

import { holdsAlong } from '@/cloudfunctions/features/account/grants'
import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { AccountGrant } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'

import type { DossierDocument } from './document'

const { allow } = dossier.decide

/** By which roles somebody decides, and under which orgs what is decided stands. */
interface Decided {
  ancestors: readonly string[]
  allow: readonly Allow[]
}

const decidesOn =
  ({ ancestors, allow: roles }: Decided) =>
  ({ role, orgId }: AccountGrant): boolean =>
    roles.includes(role) && ancestors.includes(orgId)

/** `by`: whose matter it is. Looks for others only where it is the caller's own: one call more, in that case alone. */
export const decidingWith = async (decided: Decided, by: readonly string[], caller: Caller) => {
  const own = by.includes(caller.openid)
  const mine = (caller.account?.grants ?? []).filter(decidesOn(decided))
  const isAdmin = mine.some(({ role }) => role === 'admin')
  const holders = own ? await holdsAlong(decided.ancestors, decided.allow) : []
  return { may: mine.length > 0, own, isAdmin, others: holders.some((openid) => !by.includes(openid)) }
}

export const decidingOf = ({ ancestors }: ActivityDocument, askedBy: string, caller: Caller) =>
  decidingWith({ ancestors, allow }, [askedBy], caller)

/** What the page offers; the action decides again by the same rule. */
export const deciderOf = async (
  activity: ActivityDocument,
  { approval }: DossierDocument,
  caller: Caller,
): Promise<Decider> => {
  if (approval.state !== 'asked') return 'no'
  const deciding = await decidingOf(activity, approval.askedBy, caller)
  if (!deciding.may) return 'no'
  if (whyNotDecide(approval, deciding)) return 'own'
  return deciding.own ? 'alone' : 'yes'
}
