import { scopedTokens } from '@/domain/search'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import type { PersonCard } from '@/cloudfunctions/kit/person-card'

import type { RegistrationDocument, RosterDocument, Waiting } from './document'
import { promotes } from './roster-fields'
import type { Seated } from './settle'
import { shownOf } from './show-activity'
import { registrationId } from './store'

/** What the roster says of one person, place or line. */
export type Standing = Pick<
  RegistrationDocument,
  'personId' | 'ticket' | 'seats' | 'party' | 'by' | 'walkIn' | 'promotedAt' | 'offeredUntil'
> & { state: 'registered' | 'offered' | 'waiting' | 'applied'; at: string; requestId: string }

export const standingOfHold = ({ personId, hold, party }: Seated): Standing => ({
  ...{ personId, party, ticket: hold.ticket, seats: hold.seats, by: hold.by, at: hold.at },
  ...{ walkIn: hold.walkIn, promotedAt: hold.promotedAt, offeredUntil: hold.offeredUntil },
  ...{ requestId: hold.requestId, state: hold.offeredUntil === null ? 'registered' : 'offered' },
})

/** `applied`: a lot not drawn yet, or a yes of staff not given yet. */
export const standingsInLine = (
  { id, seats, members, by, at }: Waiting,
  state: 'waiting' | 'applied',
): Standing[] =>
  members.map((member) => ({
    ...{ ...member, party: { id, seats }, ticket: '', by, at, requestId: id, walkIn: false },
    ...{ promotedAt: null, offeredUntil: null, state },
  }))

/** Everybody the roster holds or lets wait. */
export const standingsOf = (roster: RosterDocument): Standing[] => {
  const seatsOf = new Map<string, number>()
  for (const { requestId, seats } of Object.values(roster.held)) {
    seatsOf.set(requestId, (seatsOf.get(requestId) ?? 0) + seats)
  }
  const held = Object.entries(roster.held).map(([personId, hold]) => {
    const party = { id: hold.requestId, seats: seatsOf.get(hold.requestId) ?? hold.seats }
    return standingOfHold({ personId, hold, party })
  })
  const state = promotes(roster) ? 'waiting' : 'applied'
  return [...held, ...roster.line.flatMap((party) => standingsInLine(party, state))]
}

/** The fields that follow from where a person stands; marks and history are the row's own. */
export const standingFields = (activityId: string, standing: Standing, search: readonly string[]) => {
  const { personId, ticket, seats, party, by, walkIn, promotedAt, offeredUntil, state, at } = standing
  const tokens = ticket ? [...search, ticket] : search
  return {
    ...{ personId, ticket, seats, party, by, walkIn, promotedAt, offeredUntil, state, registeredAt: at },
    search: scopedTokens([activityId], tokens),
  }
}

/** The row of a person in an activity. Its tokens are searched inside this activity only; the ticket is one of them. */
export const projectRow = (
  activity: ActivityDocument,
  standing: Standing,
  card: PersonCard,
): RegistrationDocument => ({
  ...newEnvelope(registrationId(activity._id, standing.personId), standing.by.openid, standing.at),
  ...{ orgId: activity.orgId, ancestors: activity.ancestors, activityId: activity._id, person: card },
  ...standingFields(activity._id, standing, card.search),
  ...{ activity: shownOf(activity), startsAt: activity.startsAt, sortName: card.sortName },
  ...{ present: null, marks: [] },
  history: [{ at: standing.at, what: standing.state, by: standing.by.name, requestId: standing.requestId }],
  ...(activity.state === 'calledOff' ? { state: 'calledOff' } : {}),
})

/** A row that was given back before and is taken again; its marks and its history stay. */
export const takenAgain = (row: RegistrationDocument) => {
  const { ticket, seats, party, registeredAt, by, walkIn, state, person, search, sortName } = row
  return {
    ...{ ticket, seats, party, registeredAt, by, walkIn, state, person, search, sortName },
    ...{ promotedAt: row.promotedAt, offeredUntil: row.offeredUntil, present: null },
  }
}
