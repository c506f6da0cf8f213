import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newTicket } from '@/cloudfunctions/kit/ids'
import type { PersonCard } from '@/cloudfunctions/kit/person-card'

import type { Actor } from './document'
import { projectHold } from './project'
import { findRoster, takeAtDoor } from './roster-store'
import { showHold } from './show-hold'

interface WalkIn {
  activity: ActivityDocument
  personId: string
  card: PersonCard
  by: Actor
  now: string
  requestId: string
}

const TRIES = 8

/** A walk-in takes a free place if there is one, and comes in all the same if there is none. */
export const holdAtDoor = async ({ activity, personId, card, by, now, requestId }: WalkIn): Promise<void> => {
  let seats = activity.left === 0 ? 0 : 1
  let { capacity } = activity
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const hold = { ticket: newTicket(), seats, at: now, by, requestId, walkIn: true, person: card }
    const taken = await takeAtDoor({ activityId: activity._id, personId, hold, capacity, now })
    const roster = taken ? null : await findRoster(activity._id)
    const held = taken ? hold : roster?.held[personId]
    if (held) return showHold(projectHold(activity, personId, held))

    capacity = roster?.capacity ?? null
    seats = roster?.left === 0 ? 0 : 1
  }
  throw new Error(`no place at the door of ${activity._id}`)
}
