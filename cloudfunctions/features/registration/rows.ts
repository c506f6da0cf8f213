import { changeRegistration, registrationsIn, rowsOfParty } from './store'

export { countComing, placesStarting, registrationId, rowsByIds, rowsChangedAfter, rowsOf } from './store'

/** What staff of the line and the jobs may read and do: by intention, nothing else. */
export const rowsOfPersons = registrationsIn

export { findRegistration as rowOfPerson } from './store'

export { LIST_BY as REGISTRANTS_BY, listRegistrants as pageOfRegistrants } from './store'

export { findRoster as rosterFor } from './roster-store'

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
