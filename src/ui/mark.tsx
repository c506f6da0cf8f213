import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './mark.module.scss'

/**
 * The ring or the square before an option; decoration. It follows the `Tap` around it (wq-on), so that a tap sends one class name
 * to the page and no new nodes.
 */
export const Mark = ({ square = false }: { square?: boolean }): ReactNode => (
  <View className={cx(styles.mark, square ? styles.square : styles.round)} {...aria({ hidden: true })}>
    <View className={cx(styles.tick)} />
  </View>
)
