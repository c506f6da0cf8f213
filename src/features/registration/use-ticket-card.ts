import { useShareAppMessage } from '@tarojs/taro'

import { whenWords } from '@/domain/calendar'
import type { Registration } from '@/types/registration'

import { now } from '@/src/lib/clock'
import { paths } from '@/src/lib/paths'

/** The card for the family shows the activity; the ticket itself stays on this phone. */
export const useTicketCard = (held: Registration | null): void => {
  useShareAppMessage(() =>
    held
      ? {
          title: `我报名了${held.activity.title}，${whenWords(held.activity.startsAt, null, now().toISOString())}`,
          path: paths.activity(held.activityId),
        }
      : { title: '晚晴', path: paths.home() },
  )
}
