import type { DoorCounts } from '@/types/checkin'

import type { RosterDocument } from '@/cloudfunctions/features/registration/document'
import { doorRoster, doorRows } from '@/cloudfunctions/features/registration/door'

/** `named`: how many are there by name; the rest stands in the roster. */
export const countsFrom = (roster: RosterDocument | null, named: number): DoorCounts => {
  const holds = Object.values(roster?.held ?? {})
  const walkIns = holds.filter((hold) => hold.walkIn).length

  return { registered: holds.length - walkIns, walkIns, named, heads: roster?.heads ?? 0 }
}

/** n of m, two calls: the roster says who is expected, the rows who is there. */
export const countsOf = async (activityId: string): Promise<DoorCounts> =>
  countsFrom(...(await Promise.all([doorRoster.find(activityId), doorRows.countPresent(activityId)])))
