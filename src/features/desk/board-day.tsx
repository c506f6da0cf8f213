import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskRow } from '@/types/activity'

import { dayWords, weekdayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'

import { BoardRow } from './board-row'
import styles from './board.module.scss'

interface BoardDayProps {
  day: string
  today: string
  rows: readonly DeskRow[]
}

export const BoardDay = ({ day, today, rows }: BoardDayProps): ReactNode => {
  const here = day === today

  return (
    <View className={cx(styles.day, here && styles.today)}>
      <View className={cx(styles.date)}>
        <Heading level={2}>{`${weekdayOf(day).replace('星期', '周')}${here ? ' 今天' : ''}`}</Heading>
        <View className={cx(styles.note)}>{dayWords(day, today)}</View>
      </View>
      <View className={cx(styles.rows)}>
        {rows.length === 0 ? (
          <View className={cx(styles.none)}>没有活动</View>
        ) : (
          <List label={`${dayWords(day, today)}的活动`}>
            {rows.map((row) => (
              <BoardRow key={row.id} row={row} now={now().toISOString()} />
            ))}
          </List>
        )}
      </View>
    </View>
  )
}
