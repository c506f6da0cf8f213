import type { checkin } from '@/types/checkin'

import { doorRoster, doorRows } from '@/cloudfunctions/features/registration/door'
import { taken, waiting } from '@/cloudfunctions/features/upload/take'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { countsOf } from './counts'
import { newMark } from './mark'

type Paper = (typeof checkin)['paper']

/** The photo as `print.keepPhoto` left it; null when the list shows it already: an earlier try of this tap. A file id is the client's word. */
const photoOf = async (activityId: string, fileId: string, ctx: Context<Paper>) => {
  const upload = await waiting(activityId, fileId, ctx.now)
  const shown = upload ? null : (await doorRoster.find(activityId))?.paperPhotos.includes(fileId)
  if (!upload && !shown) throw ctx.fail('NOT_FOUND')
  return upload
}

/** 照纸质表补签: the sheet is the truth for whoever has no tick yet; ticks made at the door stay. */
export const paper: Handlers<typeof checkin>['paper'] = async ({ activityId, absent, heads, photo }, ctx) => {
  if (ctx.scoped.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  const upload = photo ? await photoOf(activityId, photo, ctx) : null

  await doorRows.markAllPresent(activityId, absent, newMark(ctx, 'paper'))
  if (heads !== undefined) await doorRoster.setHeads(activityId, heads, ctx.now)
  if (photo) await doorRoster.keepPaperPhoto(activityId, photo)
  if (upload) await taken(upload)

  ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
  return countsOf(activityId)
}
