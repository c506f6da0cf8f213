import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'

/** Which session this is, so that nobody ticks in the wrong one. */
export const ActivityLine = ({ activity }: { activity: DeskActivity }): ReactNode => (
  <View>
    <View>{activity.title}</View>
    <View>
      {whenWords(activity.startsAt, activity.endsAt, now().toISOString())} {activity.place.name}
    </View>
  </View>
)
