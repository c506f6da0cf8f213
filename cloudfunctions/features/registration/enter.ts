import { OPEN, poolFor } from '@/domain/queue'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import type { RosterDocument, Waiting } from './document'
import type { Entry } from './roster-entry'
import { joinLine, takeSeats } from './roster-entry'
import { placesIn, promotes } from './roster-fields'
import type { Glance } from './roster-store'
import { applied, findRoster, glanceAt } from './roster-store'
import type { Standing } from './project'
import { standingOfHold, standingsInLine, standingsOf } from './project'
import { releaseIfDue } from './release'
import { seat } from './settle'

type Refusal =
  'REGISTRATION.FULL' | 'REGISTRATION.DUPLICATE' | 'REGISTRATION.CLOSED' | 'REGISTRATION.NOT_INVITED'

export interface Wanted {
  activity: ActivityDocument
  party: Waiting
  /** Older files of the same people. */
  formerIds: readonly string[]
  /** Gets in line where the places are gone. */
  waits: boolean
  /** Staff enters people before the opening and after the closing too. */
  anyTime: boolean
  now: string
}

/** Six digits in an activity of thousands collide now and then; a place lost to another person is told at once. */
const TRIES = 8

/** What this very request got before, when its answer was lost on the way. */
export const gotBefore = (roster: RosterDocument, { id }: Waiting): Standing[] | null => {
  const got = standingsOf(roster).filter(({ party }) => party.id === id)
  return got.length > 0 ? got : null
}

/** Why the conditional update changed nothing; null = only the ticket number was taken or the places moved: try again. */
const whyNot = (roster: Glance | null, wanted: Wanted): Refusal | null => {
  const { party, now, anyTime, waits } = wanted
  if (!roster) return 'REGISTRATION.CLOSED'
  const known = idsOf(wanted).some((id) => id in roster.held || id in roster.queued)
  if (known || party.id in roster.released) return 'REGISTRATION.DUPLICATE'
  const open = roster.open && now >= roster.opensAt && now < roster.closesAt
  if (!anyTime && !open) return 'REGISTRATION.CLOSED'
  const invited = party.members.every(({ personId }) => personId in roster.invited)
  if (roster.mode === 'invite' && !anyTime && !invited) return 'REGISTRATION.NOT_INVITED'
  if (!waits && (anyTime || promotes(roster)) && poolFor(placesIn(roster), party) === null)
    return 'REGISTRATION.FULL'
  return null
}

const idsOf = ({ party, formerIds }: Wanted): string[] => [
  ...party.members.map(({ personId }) => personId),
  ...formerIds,
]

/** One of them stands there by this very request. */
const isOwn = ({ held, queued }: Glance, { id }: Waiting): boolean =>
  Object.values(held).some(({ requestId }) => requestId === id) || Object.values(queued).includes(id)

const tryOnce = async (
  entry: Entry,
  { party, unlimited, asks, waits }: { party: Waiting; unlimited: boolean; asks: boolean; waits: boolean },
): Promise<Standing[] | null> => {
  const own = party.quota === null ? [] : [party.quota]
  const pools = asks ? [] : [...own, OPEN]
  for (const pool of pools) {
    const seated = seat({ numbers: [] }, party, { pool, promotedAt: null, offeredUntil: null })
    if (await applied(takeSeats({ ...entry, seated, pool, unlimited }))) return seated.map(standingOfHold)
  }
  if (!asks && !waits) return null
  return (await applied(joinLine({ ...entry, asks })))
    ? standingsInLine(party, asks ? 'applied' : 'waiting')
    : null
}

/** Where everybody of the party stands now: one call when a place is free, two into the line. A repetition of a request that crashed finds what it got. */
export const enter = async (wanted: Wanted): Promise<Standing[] | Refusal> => {
  const { activity, party, formerIds, anyTime, now, waits } = wanted
  const invitedOnly = activity.signUp === 'invite' && !anyTime
  const entry = { activityId: activity._id, party, formerIds, anyTime, invitedOnly, now }
  await releaseIfDue(activity, now)
  let unlimited = activity.capacity === null
  let asks = activity.signUp === 'lottery' || (activity.signUp === 'review' && !anyTime)

  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const entered = await tryOnce(entry, { party, unlimited, asks, waits })
    if (entered) return entered

    const glance = await glanceAt(activity._id, { personIds: idsOf(wanted), partyId: party.id })
    const roster = glance && isOwn(glance, party) ? await findRoster(activity._id) : null
    const answer = (roster && gotBefore(roster, party)) ?? whyNot(glance, wanted)
    if (answer) return answer
    unlimited = glance?.capacity === null
    asks &&= glance !== null && !promotes(glance)
  }
  return 'REGISTRATION.FULL'
}
