import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './dialog.module.scss'

export interface DialogBoxProps {
  labelledBy: string
  onEscape: () => void
  children: ReactNode
}

/** WeChat: the sheet over the page. `catchMove` keeps the page behind it still. */
export const DialogBox = ({ children }: DialogBoxProps): ReactNode => (
  <View className={cx(styles.veil)} catchMove>
    <View className={cx(styles.box)} {...aria({ role: 'dialog' })}>
      {children}
    </View>
  </View>
)
