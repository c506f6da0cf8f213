import type { Decider } from '@/types/dossier'
import { dossier } from '@/types/dossier'

import { whyNotDecide } from '@/domain/dossier'

import { holdsAlong } from '@/cloudfunctions/features/account/grants'
import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { AccountGrant } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'

import type { DossierDocument } from './document'

const { allow } = dossier.decide

const decidesOn =
  ({ ancestors }: ActivityDocument) =>
  ({ role, orgId }: AccountGrant): boolean =>
    allow.some((each) => each === role) && ancestors.includes(orgId)

/** Looks for others only where the caller asked: one call more, in that case alone. */
export const decidingOf = async (activity: ActivityDocument, askedBy: string, caller: Caller) => {
  const own = caller.openid === askedBy
  const mine = (caller.account?.grants ?? []).filter(decidesOn(activity))
  const isAdmin = mine.some(({ role }) => role === 'admin')
  const holders = own ? await holdsAlong(activity.ancestors, allow) : []
  return { may: mine.length > 0, own, isAdmin, others: holders.some((openid) => openid !== caller.openid) }
}

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
