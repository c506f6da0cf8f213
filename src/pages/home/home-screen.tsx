import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { dayWords, weekdayOf } from '@/domain/calendar'
import type { Home } from '@/types/home'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { cx } from '@/src/ui/cx'
import { ListItem } from '@/src/ui/list-item'

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
      {home.asked?.map(({ activityId, title }) => (
        <ListItem
          key={activityId}
          title='请您说一说'
          lines={[title, '几个小问题，没有人知道是谁说的']}
          onTap={() => go(paths.survey(activityId))}
        />
      ))}
      <Coming home={home} />
      <Open home={home} />
      {home.me.persons.length > 0 && (
        <ListItem title='通知' lines={['社区和中心告诉您的事']} onTap={() => go(paths.myNotices())} />
      )}
      <ListItem title='学习' lines={['本月要学的，能看也能听']} onTap={() => go(paths.shelf())} />
      <StaffEntry grants={home.me.grants} />
    </>
  )
}
