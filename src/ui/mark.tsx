import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './mark.module.scss'

/** The ring or the square before an option; decoration, the card itself says its state. */
export const Mark = ({ on, square = false }: { on: boolean; square?: boolean }): ReactNode => (
  <View
    className={cx(styles.mark, square ? styles.square : styles.round, on && styles.on)}
    {...aria({ hidden: true })}
  >
    {on && <View className={cx(styles.tick)} />}
  </View>
)
