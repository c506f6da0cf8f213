import { OPEN } from '@/domain/queue'

import type { Waiting } from './document'
import { gotBefore } from './enter'
import type { Standing } from './project'
import { standingOfHold } from './project'
import { seatBeyond } from './roster-entry'
import { applied, findRoster } from './roster-store'
import { seat } from './settle'

const TRIES = 8

/** 加座: the capacity grows by the party, which takes nothing from whoever waits. */
export const addSeats = async (
  activityId: string,
  party: Waiting,
  now: string,
): Promise<Standing[] | 'REGISTRATION.DUPLICATE'> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const roster = await findRoster(activityId)
    const before = roster && gotBefore(roster, party)
    if (before) return before
    if (!roster || party.members.some(({ personId: id }) => id in roster.held || id in roster.queued))
      return 'REGISTRATION.DUPLICATE'

    const seated = seat(roster, party, { pool: OPEN, promotedAt: null, offeredUntil: null })
    const grows = roster.capacity === null ? 0 : party.seats
    if (await applied(seatBeyond({ activityId, party, seated, grows, now })))
      return seated.map(standingOfHold)
  }
  return 'REGISTRATION.DUPLICATE'
}
