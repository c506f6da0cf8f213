import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { whenParts } from '@/src/lib/activity-words'
import { useNow } from '@/src/lib/use-now'

import { Fact } from './fact'

/** 时间 明天（11月23日） / 上午9:00–10:30. */
export const WhenFact = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): ReactNode => {
  const [day, time] = whenParts(startsAt, endsAt, useNow())

  return (
    <Fact label='时间'>
      <View>{day}</View>
      <View>{time}</View>
    </Fact>
  )
}
