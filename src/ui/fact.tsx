import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './fact.module.scss'

export interface FactProps {
  /** Two to four words: 时间, 地点, 请带. */
  label: string
  children: ReactNode
  /** A second line, smaller: the date behind 明天上午. */
  note?: ReactNode
}

/** One row of facts: 时间 明天上午9:00. */
export const Fact = ({ label, children, note }: FactProps): ReactNode => (
  <View className={cx(styles.fact)}>
    <View className={cx(styles.label)}>{label}</View>
    <View className={cx(styles.value)}>
      <View>{children}</View>
      {note != null && <View className={cx(styles.note)}>{note}</View>}
    </View>
  </View>
)
