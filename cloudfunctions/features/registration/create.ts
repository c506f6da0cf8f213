import type { registration } from '@/types/registration'

import { whyNotRegister } from '@/domain/registration'

import { findPublic } from '@/cloudfunctions/features/activity/find'
import { standsFor } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newTicket } from '@/cloudfunctions/kit/ids'

import { actorOf } from './actor'
import type { Hold } from './document'
import { projectHold } from './project'
import { showHold } from './show-hold'
import { takePlace } from './take-place'
import { registrationView } from './view'

export const create: Handlers<typeof registration>['create'] = async ({ activityId, personId }, ctx) => {
  const mine = standsFor(ctx.caller, personId)
  const activity = await findPublic(activityId)
  if (!mine || !activity) throw ctx.fail('NOT_FOUND')
  const refusal = whyNotRegister({ ...activity, left: null }, false, ctx.now)
  if (refusal) throw ctx.fail(refusal)

  const wanted: Hold = {
    ...{ ticket: newTicket(), seats: 1, at: ctx.now, requestId: ctx.requestId, walkIn: false },
    by: actorOf(ctx.caller, mine.standing),
    person: mine.person.card,
  }
  const taken = await takePlace({ activity, personId, hold: wanted, now: ctx.now })
  if (typeof taken === 'string') throw ctx.fail(taken)

  const row = projectHold(activity, personId, taken.hold)
  await showHold(row)

  ctx.note({ whose: [personId], target: activityId, orgId: activity.orgId, ancestors: activity.ancestors })
  return registrationView(row)
}
