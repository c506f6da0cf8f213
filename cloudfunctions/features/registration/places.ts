import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import { findRoster } from './roster-store'

/** What is left and taken, exactly. A draft has no roster yet: nothing is taken. */
export const placesOf = async (
  activity: Pick<ActivityDocument, '_id' | 'capacity'>,
): Promise<{ left: number | null; taken: number }> => {
  const roster = await findRoster(activity._id)
  return roster ? { left: roster.left, taken: roster.taken } : { left: activity.capacity, taken: 0 }
}
