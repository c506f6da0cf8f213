import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './list.module.scss'
import { Tap } from './tap'

export interface ListItemProps {
  title: string
  /** Lines under the title: when, where. */
  lines?: readonly string[]
  /** A Tag at the end. */
  state?: ReactNode
  /** Absent: the row only tells. */
  onTap?: () => void
  label?: string
}

/** One row of a list; the whole row can be tapped and shows ›. */
export const ListItem = ({ title, lines = [], state, onTap, label }: ListItemProps): ReactNode => {
  const words = (
    <View className={cx(styles.words)}>
      <View className={cx(styles.title)}>{title}</View>
      {lines.map((line) => (
        <View key={line} className={cx(styles.line)}>
          {line}
        </View>
      ))}
      {state != null && <View className={cx(styles.state)}>{state}</View>}
    </View>
  )

  if (!onTap) return <View className={cx(styles.item)}>{words}</View>

  return (
    <Tap className={cx(styles.item)} onTap={onTap} label={label}>
      {words}
      <View className={cx(styles.more)} {...aria({ hidden: true })}>
        ›
      </View>
    </Tap>
  )
}
