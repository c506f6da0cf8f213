import { clockOf, dayOf, plusDays, startOfDay } from '@/domain/calendar'

import { endedActivities } from '@/cloudfunctions/features/activity/find'
import type { Position } from '@/cloudfunctions/kit/pages'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { inviteAll } from './invite'

const PAGE = 20
/** Asia/Shanghai. By then the paper of the evening before is written up, and nobody is woken. */
const ASKS_AT = '09:00'

/** Activities that ended before that instant have been, or are now, asked about. */
const endOf = (now: string): string => {
  const today = dayOf(now)
  return startOfDay(clockOf(now) >= ASKS_AT ? today : plusDays(today, -1))
}

/** On the morning after an activity everybody who was there is asked. What ended before the first tick is asked about by hand. */
export const surveysJob: Job = {
  name: 'surveys',
  label: '活动后请人说一说',
  run: async ({ now, cursor, enough }) => {
    const until = endOf(now)
    let place: Position = cursor === null ? [until, ''] : (JSON.parse(cursor) as Position)
    let done = 0
    for (;;) {
      const page = await endedActivities(place, until, PAGE)
      for (const activity of page) {
        if (enough()) return { cursor: JSON.stringify(place), done }
        if ((await inviteAll(activity, 'system', now)) === 'BUSY')
          return { cursor: JSON.stringify(place), done }
        done += 1
        place = [activity.endsAt, activity._id]
      }
      if (page.length < PAGE) return { cursor: JSON.stringify(place), done }
    }
  },
}
