import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import { changeRoster, findRoster } from './roster-store'

/** A roster under a rush moves between read and write; more tries than this mean trouble elsewhere. */
const TRIES = 20

/** New capacity and registration times. Null: the capacity would be below what is taken, and nothing was changed. */
export const resizeRoster = async (
  { _id, capacity, opensAt, closesAt }: ActivityDocument,
  now: string,
): Promise<{ left: number | null; taken: number } | null> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const roster = await findRoster(_id)
    if (!roster || (capacity !== null && roster.taken > capacity)) return null

    const left = capacity === null ? null : capacity - roster.taken
    if (await changeRoster(roster, { capacity, left, opensAt, closesAt, dirtyAt: now })) {
      return { left, taken: roster.taken }
    }
  }
  throw new Error(`roster ${_id} kept moving`)
}
