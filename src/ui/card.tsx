import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import styles from './card.module.scss'
import { cx } from './cx'

/** A quiet sheet that holds what belongs together. */
export const Card = ({ children }: { children: ReactNode }): ReactNode => (
  <View className={cx(styles.card)}>{children}</View>
)
