import type { registration } from '@/types/registration'

import { whyNotCancel } from '@/domain/registration'

import { findPublic } from '@/cloudfunctions/features/activity/find'
import { callerName, standsFor } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { HistoryEntry, Hold, RegistrationDocument, RosterDocument } from './document'
import { leaverFields } from './leave'
import { projectRow, standingOfHold } from './project'
import { moveRoster } from './roster-store'
import type { Moved } from './settle'
import { showRow } from './show-rows'
import { changeRegistration, findRegistration } from './store'
import { registrationView } from './view'

interface Between {
  row: RegistrationDocument
  toId: string
  entry: HistoryEntry
}

const isTheirs = (hold: Hold, row: RegistrationDocument): boolean =>
  hold.requestId === row.party.id && hold.ticket === row.ticket

/** Null: the place is not the first one's any more, or the other one has a place or waits. */
const handedOver = (roster: RosterDocument, { row, toId, entry }: Between): Moved | null => {
  const hold = roster.held[row.personId]
  if (!hold || !isTheirs(hold, row) || toId in roster.held || toId in roster.queued) return null
  const moved = { [`held.${toId}`]: hold, dirtyAt: entry.at, updatedAt: entry.at }
  const set = { ...moved, ...leaverFields([row.personId], entry) }
  return { promoted: [], change: { set, unset: [`held.${row.personId}`] } }
}

/** The hold changes its person in one update: place, pool, ticket and party stay, nobody in line is passed over. */
export const transfer: Handlers<typeof registration>['transfer'] = async (
  { activityId, personId, toId },
  ctx,
) => {
  const to = standsFor(ctx.caller, toId)
  const row = await findRegistration(activityId, personId)
  const activity = await findPublic(activityId)
  if (!to || !activity) throw ctx.fail('NOT_FOUND')
  const gone = row?.history.some(({ requestId }) => requestId === ctx.requestId) ?? false
  const refusal = gone ? null : whyNotCancel(row && { ...row, presentAt: row.present?.at ?? null }, ctx.now)
  if (refusal) throw ctx.fail(refusal)
  if (!row?.ticket) throw ctx.fail('REGISTRATION.NONE')

  const by = callerName(ctx.caller)
  const entry = { at: ctx.now, what: 'cancelled' as const, by, requestId: ctx.requestId }
  const { roster, moved } = await moveRoster(activityId, (found) => handedOver(found, { row, toId, entry }))
  const hold = moved ? roster?.held[personId] : roster?.held[toId]
  if (!hold) throw ctx.fail('REGISTRATION.NONE')
  if (!isTheirs(hold, row)) throw ctx.fail('REGISTRATION.DUPLICATE')

  const standing = standingOfHold({ personId: toId, hold, party: row.party })
  const theirs = projectRow(activity, { ...standing, at: ctx.now, requestId: ctx.requestId }, to.person.card)
  await showRow(theirs)
  if (!gone) await changeRegistration(row._id, { state: entry.what, updatedAt: ctx.now }, entry)

  ctx.note({ whose: [personId, toId], target: activityId, orgId: row.orgId, ancestors: row.ancestors })
  return registrationView(theirs)
}
