import type { RegistrationDocument } from './document'
import { leaveRoster } from './leave'
import { changeRegistration } from './store'

interface By {
  now: string
  byName: string
  requestId: string
  reason?: string
}

/** Staff gives a place back for somebody: the roster first, which promotes; the row follows, with who and why in its history. */
export const giveBack = async (
  { _id, activityId, personId, party, history }: RegistrationDocument,
  { now, byName, requestId, reason }: By,
): Promise<void> => {
  const why = reason === undefined ? {} : { reason }
  const entry = { at: now, what: 'cancelled' as const, by: byName, requestId, ...why }
  await leaveRoster(activityId, { partyId: party.id, personIds: [personId], entry })
  if (history.some((each) => each.requestId === requestId && each.what === 'cancelled')) return
  await changeRegistration(_id, { state: entry.what, updatedAt: now }, entry)
}
