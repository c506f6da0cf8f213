import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import { ROSTER_VERSION } from './migration'
import { EMPTY, newDraw, openPlaces, quotasOf } from './roster-fields'
import { addRoster } from './roster-store'

/** The roster of a published activity; an existing one is left alone, so that publishing twice changes nothing. */
export const openRoster = (activity: ActivityDocument, now: string) =>
  addRoster({
    ...newEnvelope(activity._id, activity.updatedBy, now),
    v: ROSTER_VERSION,
    ...{ orgId: activity.orgId, ancestors: activity.ancestors, ...EMPTY },
    ...{ open: activity.signUp !== 'none', mode: activity.signUp, promotion: activity.promotion },
    ...{ opensAt: activity.opensAt, closesAt: activity.closesAt, releasesAt: activity.releasesAt },
    ...{ capacity: activity.capacity, left: openPlaces(activity.capacity, activity.quotas) },
    quotas: quotasOf(activity),
    draw: activity.signUp === 'lottery' ? newDraw() : null,
  })
