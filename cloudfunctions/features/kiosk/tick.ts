import type { kiosk } from '@/types/kiosk'

import { whyNotCheckIn } from '@/domain/checkin'

import { newMark, tickRow } from '@/cloudfunctions/features/checkin/mark'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** Where lists say who ticked: it was the person's own finger, whatever account is open on the screen. */
const SCREEN = '自助签到屏'

export const tick: Handlers<typeof kiosk>['tick'] = async ({ activityId }, ctx) => {
  const { row, orgId } = ctx.scoped
  const done = row?.present ?? row?.marks.find(({ requestId }) => requestId === ctx.requestId)
  const refusal = done ? null : whyNotCheckIn(row, ctx.now)
  if (!row || refusal) throw ctx.fail(refusal ?? 'CHECKIN.NOT_REGISTERED')

  const { registrant, already } = await tickRow(row, { ...newMark(ctx, 'kiosk'), byName: SCREEN })

  ctx.note({ whose: [row.personId], target: activityId, orgId })
  return { name: row.person.name, at: registrant.presentAt ?? ctx.now, already: already !== null }
}
