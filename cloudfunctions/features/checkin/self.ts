import type { checkin } from '@/types/checkin'

import { whyNotCheckIn } from '@/domain/checkin'

import { doorRows } from '@/cloudfunctions/features/registration/door'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { newMark, tickRow } from './mark'
import { checkWallCode } from './wall-code'

export const self: Handlers<typeof checkin>['self'] = async ({ activityId, personId, code }, ctx) => {
  const row = await doorRows.find(activityId, personId)
  const done = row?.present ?? row?.marks.find(({ requestId }) => requestId === ctx.requestId)
  const refusal = done ? null : whyNotCheckIn(row, ctx.now)
  if (!row || refusal) throw ctx.fail(refusal ?? 'CHECKIN.NOT_REGISTERED')

  if (!done && row.activity.wallCode) {
    if (code === undefined) throw ctx.fail('CHECKIN.CODE')
    const { requestId, now, caller } = ctx
    await checkWallCode(activityId, code, { openid: caller.openid, requestId, now })
  }
  const { registrant } = await tickRow(row, newMark(ctx, 'self'))

  ctx.note({ whose: [personId], target: activityId, orgId: row.orgId, ancestors: row.ancestors })
  return { presentAt: registrant.presentAt ?? ctx.now, ticket: row.ticket }
}
