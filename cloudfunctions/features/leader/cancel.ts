import type { leader } from '@/types/leader'

import { whyNotLeaderCancel } from '@/domain/leader'

import { actorOf } from '@/cloudfunctions/features/registration/actor'
import { giveBack } from '@/cloudfunctions/features/registration/give-back'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { ownPerson, rowsOf } from './own-people'
import { listedView } from './view'

export const cancel: Handlers<typeof leader>['cancel'] = async ({ orgId, activityId, personId }, ctx) => {
  const person = await ownPerson(orgId, personId, ctx.caller)
  if (!person) throw ctx.fail('NOT_FOUND')
  const row = (await rowsOf(activityId, [person]))(person)
  if (!row) throw ctx.fail('REGISTRATION.NONE')

  const done = row.history.some(({ requestId, what }) => requestId === ctx.requestId && what === 'cancelled')
  const refusal = done
    ? null
    : whyNotLeaderCancel(listedView(person, row), row.activity.cancelsUntil, ctx.now)
  if (refusal) throw ctx.fail(refusal)
  const by = actorOf(ctx.caller, 'leader')
  await giveBack(row, { now: ctx.now, byName: by.name, requestId: ctx.requestId })

  ctx.note({ whose: [person._id], target: activityId, orgId: row.orgId, ancestors: row.ancestors })
  return listedView(person, { ...row, state: 'cancelled' })
}
