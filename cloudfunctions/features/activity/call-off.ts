import type { activity } from '@/types/activity'

import { closeRoster } from '@/cloudfunctions/features/registration/close-roster'
import { showActivity } from '@/cloudfunctions/features/registration/show-activity'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { changeActivity, findActivity } from './store'

/** Nobody can register once the roster is closed; then the activity says why, then every registered person sees it. */
export const callOff: Handlers<typeof activity>['callOff'] = async ({ activityId, reason }, ctx) => {
  const before = ctx.scoped
  const mine = before.request === ctx.requestId
  if (before.state === 'calledOff' && !mine) throw ctx.fail('ACTIVITY.CALLED_OFF')
  if (!mine && ctx.now >= before.endsAt) throw ctx.fail('ACTIVITY.OVER')

  const set = {
    state: 'calledOff' as const,
    calledOffReason: reason,
    request: ctx.requestId,
    updatedAt: ctx.now,
  }
  await closeRoster(activityId, ctx.now)
  if (!mine && !(await changeActivity(activityId, before.rev, set))) {
    // Somebody edited in between: the call-off goes on top of that edit.
    const latest = await findActivity(activityId)
    if (!latest || latest.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
    await changeActivity(activityId, latest.rev, set)
  }
  await showActivity({ ...before, ...set }, ctx.now)

  ctx.note({ target: activityId, orgId: before.orgId })
  return { done: true }
}
