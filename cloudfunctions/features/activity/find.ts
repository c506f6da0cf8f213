import type { ActivityDocument } from './document'
import {
  addActivity,
  askingFor,
  changeActivity,
  copyPlaces,
  endedAfter,
  findActivities,
  findActivity,
  heldWith,
  openFor,
} from './store'

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

/** A draft that another feature wrote with `draftMaker`; one that stands there already is left alone. */
export const keepDraft = addActivity

/** What a draft takes over from its series, if nobody changed it since it was read; publishing is a change too. */
export const changeDraft = (
  { _id, rev }: Pick<ActivityDocument, '_id' | 'rev'>,
  set: Partial<ActivityDocument>,
): Promise<boolean> => changeActivity(_id, rev, set)

export const sessionsWith = heldWith

/** What is shown of a session online, if nobody changed the session since `rev`. */
export const showOnline = (
  { _id, rev }: Pick<ActivityDocument, '_id' | 'rev'>,
  set: Pick<ActivityDocument, 'online' | 'request' | 'updatedAt' | 'updatedBy'>,
): Promise<boolean> => changeActivity(_id, rev, set)
