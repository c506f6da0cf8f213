import { closeForGood } from './roster-store'

/** From here on nobody can register; rows and holds stay as they are. */
export const closeRoster = (activityId: string, now: string) => closeForGood(activityId, now)
