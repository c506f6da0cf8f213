import { plusMinutes } from '@/domain/calendar'

import { collection, is } from '@/cloudfunctions/kit/database'
import type { Position } from '@/cloudfunctions/kit/pages'
import { beyond, keyset } from '@/cloudfunctions/kit/pages'

import type { ActivityDocument } from './document'
import { asNow } from './migration'

const activities = collection<ActivityDocument>('activities')

export const LIST_BY = ['startsAt'] as const

/** No session lasts longer: a trip of one day. It bounds the index range of "not over yet". */
const LONGEST_MINUTES = 24 * 60

interface Page {
  cursor?: string | undefined
  limit: number
}

export const findActivity = async (id: string): Promise<ActivityDocument | null> => {
  const found = await activities.find(id)
  return found && asNow(found)
}

export const findActivities = async (ids: readonly string[]): Promise<ActivityDocument[]> => {
  if (ids.length === 0) return []
  const found = await activities.query({ where: { _id: is.in(ids) }, limit: ids.length })
  return found.map(asNow)
}

/** Published for any of these orgs and not over, by start. */
export const openFor = (orgIds: readonly string[], now: string, page: Page): Promise<ActivityDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'asc', ...page })
  const scope = {
    ...{ orgId: is.in(orgIds), state: 'published' },
    startsAt: is.gt(plusMinutes(now, -LONGEST_MINUTES)),
    endsAt: is.gt(now),
  }
  return activities.query({ where: [scope, ...after], orderBy, limit })
}

/** Everything of an org's subtree that starts in [from, to), drafts and called-off ones too. */
export const deskOf = (
  { orgId, from, to }: { orgId: string; from: string; to?: string | undefined },
  page: Page,
): Promise<ActivityDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'asc', ...page })
  const scope = { ancestors: orgId, startsAt: to ? is.range(from, to) : is.gte(from) }
  return activities.query({ where: [scope, ...after], orderBy, limit })
}

/** Published activities with a quota for this org that start from then on. */
export const askingFor = (orgId: string, from: string, limit: number): Promise<ActivityDocument[]> =>
  activities.query({
    where: { 'quotas.orgId': orgId, state: 'published', startsAt: is.gte(from) },
    orderBy: [['startsAt', 'asc']],
    limit,
  })

/** The last sessions before `now` that an entry of the catalogues was chosen for, newest first. */
export const heldWith = (entryId: string, now: string, limit: number): Promise<ActivityDocument[]> =>
  activities.query({
    where: { entryIds: entryId, state: 'published', startsAt: is.lt(now) },
    orderBy: [['startsAt', 'desc']],
    limit,
  })

const END_PLACE = ['endsAt', '_id'] as const

/** What ended before `until`, behind a place (`endsAt` and `_id`), in the order of ends; drafts and called-off ones too. */
export const endedAfter = async (
  place: Position,
  until: string,
  limit: number,
): Promise<ActivityDocument[]> => {
  const found = await activities.query({
    where: [beyond(END_PLACE, place), { endsAt: is.lt(until) }],
    orderBy: END_PLACE.map((field) => [field, 'asc'] as const),
    limit,
  })
  return found.map(asNow)
}

export const addActivity = (activity: ActivityDocument) => activities.add(activity)

/** Changes the activity if nobody changed it since `rev`. */
export const changeActivity = async (
  id: string,
  rev: number,
  set: Partial<ActivityDocument>,
): Promise<boolean> => (await activities.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** The roster's figures for lists; not an edit, so `rev` stays. */
export const copyPlaces = (
  id: string,
  places: Pick<ActivityDocument, 'left' | 'taken' | 'waiting' | 'capacity'>,
) => activities.update({ _id: id }, { set: { ...places } })
