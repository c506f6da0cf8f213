import type { registration } from '@/types/registration'

import { whyNotCancel } from '@/domain/registration'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { RegistrationDocument } from './document'
import { findRoster, giveBack } from './roster-store'
import { changeRegistration, findRegistration } from './store'
import { registrationView } from './view'

const cancelledBy = (row: RegistrationDocument, requestId: string): boolean =>
  row.history.some((entry) => entry.requestId === requestId && entry.what === 'cancelled')

/** The roster gives the place back first: it decides. The row follows; the repair job finishes what a crash left. */
export const cancel: Handlers<typeof registration>['cancel'] = async ({ activityId, personId }, ctx) => {
  const row = await findRegistration(activityId, personId)
  if (row && cancelledBy(row, ctx.requestId)) return registrationView(row)
  const refusal = whyNotCancel(row && { ...row, presentAt: row.present?.at ?? null }, ctx.now)
  if (!row || refusal) throw ctx.fail(refusal ?? 'REGISTRATION.NONE')

  const roster = await findRoster(activityId)
  const hold = roster?.held[personId]
  if (roster && hold) {
    await giveBack({ activityId, personId, hold, capacity: roster.capacity, now: ctx.now })
  }
  const set = { state: 'cancelled' as const, updatedAt: ctx.now }
  await changeRegistration(row._id, set, {
    ...{ at: ctx.now, what: 'cancelled', by: callerName(ctx.caller), requestId: ctx.requestId },
  })

  ctx.note({ whose: [personId], target: activityId, orgId: row.orgId, ancestors: row.ancestors })
  return registrationView({ ...row, ...set })
}
