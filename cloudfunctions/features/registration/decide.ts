import { poolFor, withSeats } from '@/domain/queue'

import type { RosterDocument, Waiting } from './document'
import { withoutWaiting } from './leave'
import { placesIn } from './roster-fields'
import { moveRoster } from './roster-store'
import type { Moved } from './settle'
import { seat, settle } from './settle'
import { showPromoted } from './show-rows'

const seatedFrom = (roster: RosterDocument, party: Waiting, now: string): Moved | null => {
  const places = placesIn(roster)
  const pool = poolFor(places, party)
  if (pool === null) return null
  const seated = seat(roster, party, { pool, promotedAt: now, offeredUntil: null })
  const moved = settle(
    roster,
    {
      ...{
        places: withSeats(places, pool, -party.seats),
        taken: roster.taken + party.seats,
        gone: [party.id],
      },
      line: roster.line.filter(({ id }) => id !== party.id),
      step: { what: 'approved', id: party.id },
      seated,
      unset: party.members.map(({ personId }) => `queued.${personId}`),
    },
    now,
  )
  return { ...moved, promoted: seated }
}

type Answer = 'done' | 'REGISTRATION.NONE' | 'REGISTRATION.FULL'

/** 通过: the party takes its places, if there are enough. */
export const approve = async (activityId: string, code: string, now: string): Promise<Answer> => {
  const lineOf = (roster: RosterDocument) => roster.line.find(({ id }) => id === code)
  const { roster, moved } = await moveRoster(activityId, (found) => {
    const party = lineOf(found)
    return party ? seatedFrom(found, party, now) : null
  })
  await showPromoted(activityId, moved?.promoted ?? [], now)
  if (moved || !roster) return moved ? 'done' : 'REGISTRATION.NONE'
  if (Object.values(roster.held).some(({ requestId }) => requestId === code)) return 'done'
  return lineOf(roster) ? 'REGISTRATION.FULL' : 'REGISTRATION.NONE'
}

/** 不通过: the party leaves the line. */
export const decline = (activityId: string, code: string, now: string) =>
  moveRoster(activityId, (roster) => {
    const party = roster.line.find(({ id }) => id === code)
    const ids = party?.members.map(({ personId }) => personId) ?? []
    return party ? withoutWaiting(roster, party, ids, now) : null
  })
