import type { checkin } from '@/types/checkin'

import { whyNotTick } from '@/domain/checkin'

import type { Handlers } from '@/cloudfunctions/kit/context'

import { newMark, tickRow } from './mark'

export const tick: Handlers<typeof checkin>['tick'] = async ({ activityId }, ctx) => {
  const { row, orgId } = ctx.scoped
  const done = row?.marks.some(({ requestId }) => requestId === ctx.requestId)
  const refusal = done ? null : whyNotTick(row?.state ?? null)
  if (!row || refusal) throw ctx.fail(refusal ?? 'CHECKIN.NOT_REGISTERED')

  const answer = await tickRow(row, newMark(ctx, 'door'))

  ctx.note({ whose: [row.personId], target: activityId, orgId })
  return answer
}
