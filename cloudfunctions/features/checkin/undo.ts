import type { checkin } from '@/types/checkin'

import { doorRows } from '@/cloudfunctions/features/registration/door'
import { registrantView } from '@/cloudfunctions/features/registration/view'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** A mistake taken back: the mark stays in the row with the name of who undid it. */
export const undo: Handlers<typeof checkin>['undo'] = async ({ activityId, personId }, ctx) => {
  const row = await doorRows.find(activityId, personId)
  if (!row?.present) throw ctx.fail('CHECKIN.NOT_PRESENT')

  const undone = { ...row.present, undoneAt: ctx.now, undoneByName: callerName(ctx.caller) }
  if (!(await doorRows.unmarkPresent(row, undone))) throw ctx.fail('CHECKIN.NOT_PRESENT')

  ctx.note({ whose: [personId], target: activityId, orgId: row.orgId })
  return registrantView({ ...row, present: null })
}
