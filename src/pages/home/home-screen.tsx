import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { dayWords, weekdayOf } from '@/domain/calendar'
import type { Home } from '@/types/home'

import { cx } from '@/src/ui/cx'

import { Coming } from './coming'
import styles from './home.module.scss'
import { Open } from './open'
import { StaffEntry } from './staff-entry'
import { Today } from './today'
import { Whom } from './whom'

interface HomeScreenProps {
  home: Home
  reload: () => void
}

/** What have I today, what comes next, what can I join; whom to phone stands at the bottom of every page. */
export const HomeScreen = ({ home, reload }: HomeScreenProps): ReactNode => {
  const { date, lunar } = home.day

  return (
    <>
      <View className={cx(styles.day)}>{`今天${dayWords(date, date)} ${weekdayOf(date)} ${lunar}`}</View>
      <Whom persons={home.me.persons} />
      <Today home={home} reload={reload} />
      <Coming home={home} />
      <Open home={home} />
      <StaffEntry grants={home.me.grants} />
    </>
  )
}
