import type { Places } from '@/domain/queue'
import { withSeats } from '@/domain/queue'

import type { HistoryEntry, Hold, Member, RosterDocument, Waiting } from './document'
import { placesIn } from './roster-fields'
import { moveRoster } from './roster-store'
import type { Moved } from './settle'
import { settle } from './settle'
import { showPromoted } from './show-rows'

/** Gives back the places of exactly these holds; the first that fit in line move up. */
const withoutHolds = (
  roster: RosterDocument,
  leaving: readonly (readonly [personId: string, hold: Hold])[],
  now: string,
): Moved | null => {
  const [first] = leaving
  if (!first) return null
  const seats = leaving.reduce((sum, [, hold]) => sum + hold.seats, 0)
  const places = leaving.reduce<Places>(
    (all, [, hold]) => withSeats(all, hold.pool, hold.seats),
    placesIn(roster),
  )
  const id = first[1].requestId
  return settle(
    roster,
    {
      ...{ places, line: roster.line, taken: roster.taken - seats, step: { what: 'left', id, seats } },
      set: Object.fromEntries(leaving.map(([personId, hold]) => [`released.${hold.requestId}`, personId])),
      unset: leaving.map(([personId]) => `held.${personId}`),
    },
    now,
  )
}

const smaller = (party: Waiting, ids: readonly string[]): Waiting => {
  const members = party.members.filter(({ personId }) => !ids.includes(personId))
  return { ...party, members, seats: members.reduce((sum, { seats }: Member) => sum + seats, 0) }
}

/** Leaves the line; who stays of the party keeps its place in it. */
export const withoutWaiting = (
  roster: RosterDocument,
  party: Waiting,
  ids: readonly string[],
  now: string,
): Moved => {
  const rest = smaller(party, ids)
  const over = rest.members.length === 0
  const line = over
    ? roster.line.filter(({ id }) => id !== party.id)
    : roster.line.map((each) => (each.id === party.id ? rest : each))
  return settle(
    roster,
    {
      ...{ places: placesIn(roster), line, taken: roster.taken, gone: over ? [party.id] : [] },
      step: { what: 'left', id: party.id, seats: party.seats - rest.seats },
      set: over ? { [`released.${party.id}`]: ids[0] } : {},
      unset: ids.map((id) => `queued.${id}`),
    },
    now,
  )
}

/** Who of one party does not come, and what their rows are to say of it. */
export interface Leaving {
  partyId: string
  personIds: readonly string[]
  entry: HistoryEntry
}

const leave = (roster: RosterDocument, { partyId, personIds, entry }: Leaving): Moved | null => {
  const party = roster.line.find(({ id }) => id === partyId)
  if (party) return withoutWaiting(roster, party, personIds, entry.at)
  return withoutHolds(
    roster,
    Object.entries(roster.held).filter(
      ([personId, { requestId }]) => requestId === partyId && personIds.includes(personId),
    ),
    entry.at,
  )
}

/** The fields that remember who left. */
export const leaverFields = (personIds: readonly string[], entry: HistoryEntry): Record<string, unknown> =>
  Object.fromEntries(personIds.map((id) => [`leavers.${id}`, entry]))

/** Whether they hold places or wait; whoever moves up is told by the row. */
export const leaveRoster = async (activityId: string, leaving: Leaving): Promise<void> => {
  const { moved } = await moveRoster(activityId, (roster) => {
    const left = leave(roster, leaving)
    if (!left) return null
    const set = { ...left.change.set, ...leaverFields(leaving.personIds, leaving.entry) }
    return { ...left, change: { ...left.change, set } }
  })
  await showPromoted(activityId, moved?.promoted ?? [], leaving.entry.at)
}
