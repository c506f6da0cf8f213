import type { places } from '@/types/places'

import { isComing } from '@/domain/registration'

import { giveBack } from '@/cloudfunctions/features/registration/give-back'
import { rowOfPerson } from '@/cloudfunctions/features/registration/rows'
import { registrantView } from '@/cloudfunctions/features/registration/view'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** Somebody said on the phone that they do not come; later than they could cancel by themselves, too. */
export const takeOff: Handlers<typeof places>['takeOff'] = async ({ activityId, personId, reason }, ctx) => {
  const row = await rowOfPerson(activityId, personId)
  const mine = row?.history.some(({ requestId }) => requestId === ctx.requestId)
  if (!row || (!mine && !isComing(row.state))) throw ctx.fail('REGISTRATION.NONE')
  if (row.present) throw ctx.fail('REGISTRATION.PRESENT')

  await giveBack(row, { now: ctx.now, byName: callerName(ctx.caller), requestId: ctx.requestId, reason })

  ctx.note({ whose: [personId], target: activityId, orgId: ctx.scoped.orgId })
  return registrantView({ ...row, state: 'cancelled' })
}
