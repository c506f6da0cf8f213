import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Home } from '@/types/home'

import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import styles from './home.module.scss'
import { TodayCard } from './today-card'

const title = (places: number) => (places === 1 ? '您今天有一场' : `您今天有${places}场`)

/** With nothing today it says so kindly; who has not introduced himself yet is told how to begin. */
export const Today = ({ home: { me, today }, reload }: { home: Home; reload: () => void }): ReactNode => {
  if (me.persons.length === 0)
    return <View className={cx(styles.soft)}>想参加哪一场，就点哪一场，看清楚再报名。</View>

  const coming = today.filter(({ state }) => state === 'registered').length
  return (
    <>
      <Heading level={2}>{coming > 0 ? title(coming) : '您今天没有活动'}</Heading>
      {today.map((place) => (
        <TodayCard
          key={`${place.activityId}${place.personId}`}
          place={place}
          named={me.persons.length > 1}
          onDone={reload}
        />
      ))}
    </>
  )
}
