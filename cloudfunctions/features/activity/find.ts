import type { ActivityDocument } from './document'
import { askingFor, copyPlaces, endedAfter, findActivities, findActivity, openFor } from './store'

/** What people may see: published or called off; a draft looks like nothing. */
export const findPublic = async (id: string): Promise<ActivityDocument | null> => {
  const activity = await findActivity(id)
  return activity && activity.state !== 'draft' ? activity : null
}

/** For jobs: the activity as it stands. */
export const findAny = (id: string): Promise<ActivityDocument | null> => findActivity(id)

export const openActivities = (
  orgIds: readonly string[],
  now: string,
  limit: number,
): Promise<ActivityDocument[]> => openFor(orgIds, now, { limit })

export const showPlaces = copyPlaces

export const activitiesAsking = askingFor

export const endedActivities = endedAfter

export const findMany = findActivities
