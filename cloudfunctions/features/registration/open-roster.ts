import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import { addRoster } from './roster-store'

/** The roster of a published activity; an existing one is left alone, so that publishing twice changes nothing. */
export const openRoster = (activity: ActivityDocument, now: string) =>
  addRoster({
    ...newEnvelope(activity._id, activity.updatedBy, now),
    ...{ orgId: activity.orgId, ancestors: activity.ancestors },
    ...{ open: activity.signUp === 'firstCome', opensAt: activity.opensAt, closesAt: activity.closesAt },
    ...{ capacity: activity.capacity, left: activity.capacity, taken: 0, heads: 0 },
    ...{ held: {}, tickets: {}, released: {}, headMarks: {}, paperPhotos: [], dirtyAt: null },
  })
