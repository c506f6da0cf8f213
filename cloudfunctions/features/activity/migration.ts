import type { Migration } from '@/cloudfunctions/kit/migrate'
import { upgraded } from '@/cloudfunctions/kit/migrate'

import type { ActivityDocument } from './document'

/** Until version 2 everybody who planned sessions did so for a centre. */
export const activityV2: Migration = {
  number: 1,
  label: '活动记上由谁办',
  collection: 'activities',
  from: 1,
  to: 2,
  change: () => ({ set: { countedAs: 'centre' } }),
}

/** Until version 3 no activity asked anything of whoever signed up. */
export const activityV3: Migration = {
  number: 2,
  label: '活动记上报名时要填什么',
  collection: 'activities',
  from: 2,
  to: 3,
  change: () => ({ set: { asks: null } }),
}

export const ACTIVITY_VERSION = activityV3.to

/** An older activity as the jobs will leave it. */
export const asNow = (found: ActivityDocument): ActivityDocument =>
  upgraded(activityV3, upgraded(activityV2, found))
