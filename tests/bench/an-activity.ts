import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { RosterDocument } from '@/cloudfunctions/features/registration/document'
import { ROSTER_VERSION } from '@/cloudfunctions/features/registration/migration'
import { EMPTY, newDraw } from '@/cloudfunctions/features/registration/roster-fields'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { World } from '../world'
import { idOf, load, NOW, PLACE } from './crowd'

const STARTS = '2026-12-01T01:00:00.000Z'

const activityOf = (_id: string, capacity: number, over: Partial<ActivityDocument>): ActivityDocument => ({
  ...newEnvelope(_id, 'bench', NOW),
  ...{ ...PLACE, orgName: '湖里区', type: 'health', typeName: '讲座', title: '抢名额' },
  ...{ state: 'published', calledOffReason: null, signUp: 'firstCome', promotion: 'automatic' },
  ...{ startsAt: STARTS, endsAt: '2026-12-01T03:00:00.000Z', opensAt: NOW, closesAt: STARTS },
  ...{ capacity, left: capacity, taken: 0, waiting: 0, quotas: [], releasesAt: null, cancelsUntil: STARTS },
  place: { name: '活动室', address: '', way: '', location: null },
  ...{
    suits: '',
    bring: '',
    speaker: '',
    about: '',
    contactPhone: '',
    remote: false,
    checkInOpensMinutes: 60,
    countedAs: 'centre',
    asks: null,
  },
  ...over,
})

const rosterOf = (activity: ActivityDocument): RosterDocument => ({
  ...newEnvelope(activity._id, 'bench', NOW),
  v: ROSTER_VERSION,
  ...{ ...PLACE, ...EMPTY, open: true, mode: activity.signUp, promotion: activity.promotion },
  ...{ opensAt: activity.opensAt, closesAt: activity.closesAt, releasesAt: null, quotas: {} },
  ...{ capacity: activity.capacity, left: activity.left },
  draw: activity.signUp === 'lottery' ? newDraw() : null,
})

/** A published activity with an open roster. */
export const makeActivity = async (
  world: World,
  number: number,
  capacity: number,
  over: Partial<ActivityDocument> = {},
): Promise<string> => {
  const activity = activityOf(idOf('BNCH', number), capacity, over)
  await load(world, 'activities', [activity])
  await load(world, 'rosters', [rosterOf(activity)])
  return activity._id
}
