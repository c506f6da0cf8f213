import { scopedTokens } from '@/domain/search'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { Hold, RegistrationDocument } from './document'
import { shownOf } from './show-activity'
import { registrationId } from './store'

/** The row that a hold of the roster stands for. Its tokens are searched inside this activity only; the ticket is one of them. */
export const projectHold = (
  activity: ActivityDocument,
  personId: string,
  hold: Hold,
): RegistrationDocument => ({
  ...newEnvelope(registrationId(activity._id, personId), hold.by.openid, hold.at),
  ...{ orgId: activity.orgId, ancestors: activity.ancestors, activityId: activity._id, personId },
  ...{ ticket: hold.ticket, seats: hold.seats, registeredAt: hold.at, by: hold.by, walkIn: hold.walkIn },
  state: activity.state === 'calledOff' ? 'calledOff' : 'registered',
  person: hold.person,
  activity: shownOf(activity),
  sortName: hold.person.sortName,
  startsAt: activity.startsAt,
  search: scopedTokens([activity._id], [...hold.person.search, hold.ticket]),
  present: null,
  marks: [],
  history: [{ at: hold.at, what: 'registered', by: hold.by.name, requestId: hold.requestId }],
})

/** The fields of a row that was cancelled before and is taken again; its marks and its history stay. */
export const takenAgain = ({
  ticket,
  seats,
  registeredAt,
  by,
  walkIn,
  state,
  person,
  search,
  sortName,
}: RegistrationDocument) => ({
  ...{ ticket, seats, registeredAt, by, walkIn, state, person, search, sortName, present: null },
})
