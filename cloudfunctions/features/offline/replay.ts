import type { HeldEntry, offline, OfflineEntry, Outcome } from '@/types/offline'
import { LIMITS } from '@/types/kernel/limits'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { findAny } from '@/cloudfunctions/features/activity/find'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { standingFor } from '@/cloudfunctions/kit/permissions'

import type { Applied } from './apply'
import { applyAll } from './apply'
import type { LeaseDocument } from './document'
import { addHeld, countHeldBy, findLease } from './store'

const DOOR = ['doorStaff', 'organiser', 'admin'] as const

/** Why nothing of this phone is applied at once; null = it is. */
const whyAllHeld = (
  lease: LeaseDocument,
  activity: ActivityDocument,
  caller: Caller,
): 'revoked' | 'calledOff' | null => {
  const mine = standingFor(caller, DOOR, { ancestors: activity.ancestors })
  if (lease.revokedAt !== null || !mine) return 'revoked'
  return activity.state === 'calledOff' ? 'calledOff' : null
}

const allHeld = (why: HeldEntry['why']): Applied => ({ outcome: 'waiting', held: { why, personId: null } })

const hold = (
  entry: OfflineEntry,
  lease: LeaseDocument,
  { why, personId, now }: { why: HeldEntry['why']; personId: string | null; now: string },
) => {
  const { orgId, ancestors, activityId, byName } = lease
  return addHeld({
    ...newEnvelope(entry.id, lease.openid, now),
    ...{ orgId, ancestors, activityId, leaseId: lease._id, why, entry, byName, personId },
    ...{ settledAt: null, settledAs: null },
  })
}

const outcomeOf = ({ id }: OfflineEntry, { outcome, already = null, held }: Applied): Outcome => ({
  ...{ id, outcome, already },
  why: held?.why ?? null,
})

/** In the order in which they were tapped. What cannot be decided here is kept for staff; nothing is ever lost. */
export const replay: Handlers<typeof offline>['replay'] = async ({ leaseId, entries }, ctx) => {
  const lease = await findLease(leaseId)
  if (lease?.openid !== ctx.caller.openid) throw ctx.fail('NOT_FOUND')
  const activity = await findAny(lease.activityId)
  if (!activity) throw ctx.fail('NOT_FOUND')

  const why = whyAllHeld(lease, activity, ctx.caller)
  if (why && (await countHeldBy(leaseId)) > LIMITS.heldPerLease) throw ctx.fail('OFFLINE.TOO_MANY')
  const results: Outcome[] = []
  const whose: string[] = []
  const all = why
    ? entries.map((entry) => ({ entry, applied: allHeld(why) }))
    : await applyAll(entries, { activity, lease, now: ctx.now })
  for (const { entry, applied } of all) {
    if (applied.held) await hold(entry, lease, { ...applied.held, now: ctx.now })
    if (applied.personId) whose.push(applied.personId)
    results.push(outcomeOf(entry, applied))
  }

  ctx.note({ whose, target: lease.activityId, orgId: lease.orgId, ancestors: lease.ancestors })
  return { results }
}
