import type { registration } from '@/types/registration'

import { whyNotCancel } from '@/domain/registration'

import { callerName, standsFor } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import type { RegistrationDocument } from './document'
import { leaveRoster } from './leave'
import { changeRegistration, findRegistration, rowsOfParty } from './store'
import { registrationView } from './view'

const cancelledBy = (row: RegistrationDocument, requestId: string): boolean =>
  row.history.some((entry) => entry.requestId === requestId && entry.what === 'cancelled')

/** This person alone, or everybody of the party I may speak for who has not come yet. */
const whoGoes = async (
  row: RegistrationDocument,
  together: boolean,
  ctx: Context<(typeof registration)['cancel']>,
): Promise<RegistrationDocument[]> => {
  if (!together) return [row]
  const others = await rowsOfParty(row.activityId, row.party.id)
  return others.filter(
    (each) =>
      standsFor(ctx.caller, each.personId) &&
      (cancelledBy(each, ctx.requestId) || whyNotCancel(toJudge(each), ctx.now) === null),
  )
}

const toJudge = (row: RegistrationDocument) => ({ ...row, presentAt: row.present?.at ?? null })

/** The roster gives the place back first: it decides, and promotes. The rows follow; the repair job finishes what a crash left. */
export const cancel: Handlers<typeof registration>['cancel'] = async (
  { activityId, personId, together },
  ctx,
) => {
  const row = await findRegistration(activityId, personId)
  if (row && cancelledBy(row, ctx.requestId)) return registrationView(row)
  const refusal = whyNotCancel(row && toJudge(row), ctx.now)
  if (!row || refusal) throw ctx.fail(refusal ?? 'REGISTRATION.NONE')

  const going = await whoGoes(row, together, ctx)
  const personIds = going.map((each) => each.personId)
  const set = { state: 'cancelled' as const, updatedAt: ctx.now }
  const entry = { at: ctx.now, what: set.state, by: callerName(ctx.caller), requestId: ctx.requestId }
  await leaveRoster(activityId, { partyId: row.party.id, personIds, entry })
  // The one who asked is marked last: a repetition after a crash finds the others still to do.
  for (const each of [...going.filter(({ _id }) => _id !== row._id), row]) {
    if (!cancelledBy(each, ctx.requestId)) await changeRegistration(each._id, set, entry)
  }

  ctx.note({
    ...{ whose: personIds, target: activityId },
    ...{ orgId: row.orgId, ancestors: row.ancestors },
  })
  return registrationView({ ...row, ...set })
}
