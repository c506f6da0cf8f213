import { startOfDay } from '@/domain/calendar'
import { wantedToken } from '@/domain/search'

import { collection, is } from '@/cloudfunctions/kit/database'
import type { Position } from '@/cloudfunctions/kit/pages'
import { beyond, keyset } from '@/cloudfunctions/kit/pages'

import type { CheckinMark, RegistrationDocument } from './document'

const registrations = collection<RegistrationDocument>('registrations')

export const LIST_BY = ['sortName'] as const
export const MINE_BY = ['startsAt'] as const

export const registrationId = (activityId: string, personId: string): string => `${activityId}.${personId}`

export const findRegistration = (
  activityId: string,
  personId: string,
): Promise<RegistrationDocument | null> => registrations.find(registrationId(activityId, personId))

export const findByTicket = async (
  activityId: string,
  ticket: string,
): Promise<RegistrationDocument | null> =>
  (await registrations.query({ where: { activityId, ticket }, limit: 1 }))[0] ?? null

export const addRegistration = (row: RegistrationDocument) => registrations.add(row)

interface Page {
  cursor?: string | undefined
  limit: number
}

export const listRegistrants = (activityId: string, search: string | undefined, page: Page) => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'asc', ...page })
  const scope = search ? { search: wantedToken(activityId, search) } : { activityId }
  return registrations.query({ where: [scope, ...after], orderBy, limit })
}

/** Whoever has a place and can be found by that word, in the order of their names. */
export const registeredLike = (
  activityId: string,
  typed: string,
  limit: number,
): Promise<RegistrationDocument[]> =>
  registrations.query({
    where: { search: wantedToken(activityId, typed), state: 'registered' },
    orderBy: [
      ['sortName', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })

/** Places of my persons; coming ones first to come, past ones newest first. `today`: a day in Asia/Shanghai. */
export const registrationsOf = (
  personIds: readonly string[],
  { today, past, page }: { today: string; past: boolean; page: Page },
) => {
  const { after, orderBy, limit } = keyset({ by: MINE_BY, order: past ? 'desc' : 'asc', ...page })
  const midnight = startOfDay(today)
  const scope = { personId: is.in(personIds), startsAt: past ? is.lt(midnight) : is.gte(midnight) }
  return registrations.query({ where: [scope, ...after], orderBy, limit })
}

/** Places of my persons in one activity. */
export const registrationsIn = (
  activityId: string,
  personIds: readonly string[],
): Promise<RegistrationDocument[]> =>
  registrations.query({
    where: { _id: is.in(personIds.map((id) => registrationId(activityId, id))) },
    limit: Math.max(1, personIds.length),
  })

/** Everybody who came with one request. */
export const rowsOfParty = (activityId: string, partyId: string): Promise<RegistrationDocument[]> =>
  registrations.query({ where: { activityId, 'party.id': partyId }, limit: 10 })

export const changeRegistration = (
  id: string,
  set: Partial<RegistrationDocument>,
  history?: RegistrationDocument['history'][number],
) =>
  registrations.update(
    { _id: id },
    { set: { ...set }, inc: { rev: 1 }, ...(history ? { push: { history } } : {}) },
  )

/** A mark is made once: only where none is in force and this request has made none. `now`: a mark may be sent in later than it was made. */
export const markPresent = async (id: string, mark: CheckinMark, now: string): Promise<boolean> =>
  (await registrations.update(
    { _id: id, state: 'registered', present: null, 'marks.requestId': is.not(mark.requestId) },
    { set: { present: mark, updatedAt: now }, push: { marks: mark }, inc: { rev: 1 } },
  )) === 1

/** Takes back the mark in force if it is still that one. */
export const unmarkPresent = async (row: RegistrationDocument, undone: CheckinMark): Promise<boolean> =>
  (await registrations.update(
    { _id: row._id, 'present.requestId': undone.requestId },
    {
      set: { present: null, marks: row.marks.map((m) => (m.requestId === undone.requestId ? undone : m)) },
      inc: { rev: 1 },
    },
  )) === 1

/** 补签: everybody listed who is not there yet and not named absent. */
export const markAllPresent = (activityId: string, absent: readonly string[], mark: CheckinMark) =>
  registrations.update(
    {
      activityId,
      state: 'registered',
      present: null,
      personId: is.notIn(absent),
      'marks.requestId': is.not(mark.requestId),
    },
    { set: { present: mark, updatedAt: mark.at }, push: { marks: mark }, inc: { rev: 1 } },
  )

export const countPresent = (activityId: string): Promise<number> =>
  registrations.count({ activityId, state: 'registered', 'present.at': is.gt('1970-01-01T00:00:00.000Z') })

/** What the rows of an activity show of it. */
export const showOnRows = (activityId: string, set: Partial<RegistrationDocument>) =>
  registrations.update({ activityId }, { set: { ...set }, inc: { rev: 1 } })

export const callOffRows = (activityId: string, now: string) =>
  registrations.update(
    { activityId, state: is.in(['registered', 'waiting', 'applied', 'offered']) },
    { set: { state: 'calledOff', updatedAt: now }, inc: { rev: 1 } },
  )

/** Who has a place or waits for one. */
export const countComing = (activityId: string): Promise<number> =>
  registrations.count({ activityId, state: is.in(['registered', 'waiting', 'applied', 'offered']) })

export const rowsOf = (activityId: string, afterId: string, limit: number): Promise<RegistrationDocument[]> =>
  registrations.query({ where: { activityId, _id: is.gt(afterId) }, orderBy: [['_id', 'asc']], limit })

/** The lots are drawn: whoever has no place stands in line. */
export const waitingNow = (activityId: string, now: string) =>
  registrations.update(
    { activityId, state: 'applied' },
    { set: { state: 'waiting', updatedAt: now }, inc: { rev: 1 } },
  )

export const ROW_PLACE = ['updatedAt', '_id'] as const

/** Rows that changed behind a place and before `until`, in the order of their changes. */
export const rowsChangedAfter = (
  place: Position,
  until: string,
  limit: number,
): Promise<RegistrationDocument[]> =>
  registrations.query({
    where: [beyond(ROW_PLACE, place), { updatedAt: is.lt(until) }],
    orderBy: ROW_PLACE.map((field) => [field, 'asc'] as const),
    limit,
  })

const START_PLACE = ['startsAt', '_id'] as const

/** Places in activities that start before `until`, behind a place (`startsAt` and `_id`), by start. */
export const placesStarting = (
  place: Position,
  until: string,
  limit: number,
): Promise<RegistrationDocument[]> =>
  registrations.query({
    where: [{ state: 'registered' }, beyond(START_PLACE, place), { startsAt: is.lt(until) }],
    orderBy: START_PLACE.map((field) => [field, 'asc'] as const),
    limit,
  })

export const rowsByIds = (ids: readonly string[]): Promise<RegistrationDocument[]> =>
  registrations.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })
