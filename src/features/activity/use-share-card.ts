import { useShareAppMessage } from '@tarojs/taro'

import { whenWords } from '@/domain/calendar'
import type { Activity } from '@/types/activity'

import { now } from '@/src/lib/clock'
import { paths } from '@/src/lib/paths'

/** The card a person sends to a friend: the title and when, a path with the activity's id and nothing personal. */
export const useShareCard = (activity: Activity | null): void => {
  useShareAppMessage(() =>
    activity
      ? {
          title: `${activity.title}，${whenWords(activity.startsAt, null, now().toISOString())}`,
          path: paths.activity(activity.id),
        }
      : { title: '晚晴', path: paths.home() },
  )
}
