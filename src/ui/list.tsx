import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Children } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './list.module.scss'

/** Cards or rows one under the other; a screen reader says how many. */
export const List = ({ children, label }: { children: ReactNode; label?: string }): ReactNode => (
  <View className={cx(styles.list)} {...aria({ role: 'list', label })}>
    {Children.map(children, (child) =>
      child == null || child === false ? null : <View {...aria({ role: 'listitem' })}>{child}</View>,
    )}
  </View>
)
