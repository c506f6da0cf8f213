import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import type { RegistrationDocument } from './document'
import { callOffRows, showOnRows } from './store'

/** What a registration shows of its activity. */
export const shownOf = (activity: ActivityDocument): RegistrationDocument['activity'] => ({
  ...{ title: activity.title, typeName: activity.typeName, state: activity.state },
  ...{ startsAt: activity.startsAt, endsAt: activity.endsAt, placeName: activity.place.name },
  ...{ calledOffReason: activity.calledOffReason, checkInOpensMinutes: activity.checkInOpensMinutes },
  cancelsUntil: activity.cancelsUntil,
  ...(activity.asks ? { asks: true as const } : {}),
  ...(activity.wallCode ? { wallCode: true as const } : {}),
})

/** Every registered person sees the new time, place or 已取消. */
export const showActivity = async (activity: ActivityDocument, now: string): Promise<void> => {
  await showOnRows(activity._id, { activity: shownOf(activity), startsAt: activity.startsAt, updatedAt: now })
  if (activity.state === 'calledOff') await callOffRows(activity._id, now)
}
