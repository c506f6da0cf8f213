import type { DoorCounts } from '@/types/checkin'

import { doorRoster, doorRows } from '@/cloudfunctions/features/registration/door'

/** n of m, two calls: the roster says who is expected, the rows who is there. */
export const countsOf = async (activityId: string): Promise<DoorCounts> => {
  const [roster, named] = await Promise.all([doorRoster.find(activityId), doorRows.countPresent(activityId)])
  const holds = Object.values(roster?.held ?? {})
  const walkIns = holds.filter((hold) => hold.walkIn).length

  return { registered: holds.length - walkIns, walkIns, named, heads: roster?.heads ?? 0 }
}
