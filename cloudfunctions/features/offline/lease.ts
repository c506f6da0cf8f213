import type { offline } from '@/types/offline'

import { leaseUntil } from '@/domain/offline'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { addLease } from './store'

/** Safe to repeat: the same tap, the same lease. */
export const lease: Handlers<typeof offline>['lease'] = async ({ activityId }, ctx) => {
  const activity = ctx.scoped
  const until = leaseUntil(activity.endsAt)
  if (activity.state === 'draft') throw ctx.fail('NOT_FOUND')
  if (activity.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  if (ctx.now >= until) throw ctx.fail('ACTIVITY.OVER')

  const { openid } = ctx.caller
  const leaseId = idFrom(openid, ctx.requestId)
  await addLease({
    ...newEnvelope(leaseId, openid, ctx.now),
    ...{ orgId: activity.orgId, ancestors: activity.ancestors, activityId, openid, until },
    ...{ byName: callerName(ctx.caller), revokedAt: null },
  })

  ctx.note({ target: activityId, orgId: activity.orgId })
  return { leaseId, until }
}
