import type { Migration } from '@/cloudfunctions/kit/migrate'

/** Until version 2 everybody who planned sessions did so for a centre. */
export const activityV2: Migration = {
  number: 1,
  label: '活动记上由谁办',
  collection: 'activities',
  from: 1,
  to: 2,
  change: () => ({ set: { countedAs: 'centre' } }),
}
