import type { checkin } from '@/types/checkin'

import { doorRoster, doorRows } from '@/cloudfunctions/features/registration/door'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { countsOf } from './counts'
import { newMark } from './mark'

/** 照纸质表补签: the sheet is the truth for whoever has no tick yet; ticks made at the door stay. */
export const paper: Handlers<typeof checkin>['paper'] = async ({ activityId, absent, heads, photo }, ctx) => {
  if (ctx.scoped.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')

  await doorRows.markAllPresent(activityId, absent, newMark(ctx, 'paper'))
  if (heads !== undefined) await doorRoster.setHeads(activityId, heads, ctx.now)
  if (photo) await doorRoster.keepPaperPhoto(activityId, photo)

  ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
  return countsOf(activityId)
}
