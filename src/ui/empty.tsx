import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './empty.module.scss'

export interface EmptyProps {
  /** Kindly, in one sentence: 今天没有您的活动. */
  title: string
  /** What one can do instead. */
  children?: ReactNode
}

export const Empty = ({ title, children }: EmptyProps): ReactNode => (
  <View className={cx(styles.empty)} {...aria({ role: 'status' })}>
    <View className={cx(styles.title)}>{title}</View>
    {children}
  </View>
)
