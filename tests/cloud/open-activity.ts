import type { ActivityDraft } from '@/types/activity'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'

/** A complete draft: two places, in a village of 同安. */
export const aDraft = (over: Partial<ActivityDraft>): ActivityDraft => ({
  ...{ type: 'health', title: '冬季养生讲座', signUp: 'firstCome', capacity: 2 },
  ...{ quotas: [], releasesAt: null, promotion: 'automatic' },
  ...{ startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T02:30:00.000Z' },
  place: { name: '老人会', address: '', way: '坐619路', location: null },
  ...{ suits: '', bring: '', speaker: '', about: '', contactPhone: '0592-0001234', ...over },
})

/** Created and published by the organiser of 同安; answers its id. */
export const openActivity = async (
  world: World,
  over: Partial<ActivityDraft>,
  orgId: string = named.orgs.tongan,
): Promise<string> => {
  const organiser = openidOf('organiserTongan')
  const { id } = await world.call(organiser, 'activity.create', { orgId, draft: aDraft(over) })
  await world.call(organiser, 'activity.publish', { activityId: id })
  return id
}
