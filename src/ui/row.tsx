import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Children } from 'react'

import { cx } from './cx'
import styles from './row.module.scss'

/** Side by side on a wide desk, one under the other on a phone. */
export const Row = ({ children }: { children: ReactNode }): ReactNode => (
  <View className={cx(styles.row)}>
    {Children.map(children, (child) =>
      child == null || child === false ? null : <View className={cx(styles.part)}>{child}</View>,
    )}
  </View>
)
