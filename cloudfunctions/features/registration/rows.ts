import type { RegistrationDocument } from './document'
import { changeRegistration, findRegistration, registrationsIn, rowsOfParty, untoldOf } from './store'

export { placesStarting, registrationId, rowsByIds, rowsChangedAfter } from './store'

/** What staff of the line and the jobs may read and do: by intention, nothing else. */
export const rowsOfPersons = registrationsIn

export { findRoster as rosterFor } from './roster-store'

export const untoldRows = untoldOf

/** 已经告诉本人, and the row it stands in; null where nobody holds a place. */
export const tellRow = async (
  activityId: string,
  personId: string,
  now: string,
): Promise<RegistrationDocument | null> => {
  const row = await findRegistration(activityId, personId)
  if (!row?.promotedAt) return null
  if (row.toldAt === null) await changeRegistration(row._id, { toldAt: now })
  return row
}

/** 没有通过, with the reason in the history; answers how many people that concerns. */
export const declineRows = async (
  activityId: string,
  partyId: string,
  { at, by, requestId, reason }: { at: string; by: string; requestId: string; reason: string },
): Promise<number> => {
  const rows = await rowsOfParty(activityId, partyId)
  for (const row of rows.filter(({ state }) => state !== 'declined')) {
    const entry = { at, what: 'declined' as const, by, requestId, ...(reason ? { reason } : {}) }
    await changeRegistration(row._id, { state: 'declined', updatedAt: at }, entry)
  }
  return rows.length
}
