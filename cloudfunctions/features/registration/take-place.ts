import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newTicket } from '@/cloudfunctions/kit/ids'

import type { Hold, RosterDocument } from './document'
import { findRoster, takeSeats } from './roster-store'

type Refusal = 'REGISTRATION.FULL' | 'REGISTRATION.DUPLICATE' | 'REGISTRATION.CLOSED'

interface Wanted {
  activity: ActivityDocument
  personId: string
  hold: Hold
  now: string
}

/** Six digits in an activity of thousands collide now and then; a place lost to another person is told at once. */
const TRIES = 8

/** Why the conditional update changed nothing; null = only the ticket number was taken or the places moved: try again. */
const whyNot = (
  roster: RosterDocument | null,
  { personId, hold, now }: Wanted,
): { hold: Hold } | Refusal | null => {
  const held = roster?.held[personId]
  if (held?.requestId === hold.requestId) return { hold: held }
  if (held || roster?.released[hold.requestId]) return 'REGISTRATION.DUPLICATE'
  if (!roster?.open || now < roster.opensAt || now >= roster.closesAt) return 'REGISTRATION.CLOSED'
  if (roster.left !== null && roster.left < hold.seats) return 'REGISTRATION.FULL'
  return null
}

/** One call when a place is free. A repetition of a request that crashed finds its own hold. */
export const takePlace = async (wanted: Wanted): Promise<{ hold: Hold } | Refusal> => {
  const { activity, personId, now } = wanted
  let { hold } = wanted
  let { capacity } = activity

  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await takeSeats({ activityId: activity._id, personId, hold, capacity, now })) return { hold }

    const roster = await findRoster(activity._id)
    const answer = whyNot(roster, wanted)
    if (answer) return answer
    hold = { ...hold, ticket: newTicket() }
    capacity = roster?.capacity ?? null
  }
  return 'REGISTRATION.FULL'
}
