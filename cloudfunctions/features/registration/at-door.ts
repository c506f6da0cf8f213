import { OPEN, poolFor } from '@/domain/queue'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { AppError } from '@/cloudfunctions/kit/app-error'
import type { PersonCard } from '@/cloudfunctions/kit/person-card'

import type { Actor, Waiting } from './document'
import { leaveRoster } from './leave'
import { projectRow, standingOfHold } from './project'
import { seatBeyond, takeSeats } from './roster-entry'
import { placesIn } from './roster-fields'
import { applied, findRoster } from './roster-store'
import type { Seated } from './settle'
import { seat } from './settle'
import { showRow } from './show-rows'

interface WalkIn {
  activity: ActivityDocument
  personId: string
  card: PersonCard
  by: Actor
  now: string
  requestId: string
}

const TRIES = 8

/** A walk-in takes a free place if there is one, and comes in all the same if there is none; nobody in line waits any longer. */
export const holdAtDoor = async ({ activity, personId, card, by, now, requestId }: WalkIn): Promise<void> => {
  const show = (seated: Seated) => showRow(projectRow(activity, standingOfHold(seated), card))
  const activityId = activity._id
  const party: Waiting = {
    ...{ id: requestId, seats: 1, quota: null, members: [{ personId, seats: 1 }], at: now, by },
  }
  const entry = { activityId, party, formerIds: [], anyTime: true, invitedOnly: false, now }

  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const roster = await findRoster(activityId)
    if (!roster) throw new Error(`no roster ${activityId}`)
    const hold = roster.held[personId]
    if (hold) return show({ personId, hold, party: { id: hold.requestId, seats: hold.seats } })
    const partyId = roster.queued[personId]
    const left = { at: now, what: 'cancelled' as const, by: by.name, requestId }
    if (partyId) await leaveRoster(activityId, { partyId, personIds: [personId], entry: left })

    const fits = poolFor(placesIn(roster), party) === OPEN
    const [one] = seat(roster, party, { pool: OPEN, promotedAt: null, offeredUntil: null })
    if (!one) continue
    const seated = { ...one, hold: { ...one.hold, walkIn: true, seats: fits ? 1 : 0 } }
    const unlimited = roster.capacity === null
    const taken = fits
      ? takeSeats({ ...entry, seated: [seated], pool: OPEN, unlimited })
      : seatBeyond({ ...entry, seated: [seated], grows: 0 })
    if (await applied(taken)) return show(seated)
  }
  throw new AppError('BUSY')
}
