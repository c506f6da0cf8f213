import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './notice.module.scss'
import type { Tone } from './tone'
import { SIGNS } from './tone'

export interface NoticeProps {
  tone: Tone
  /** What happened, in a few large words. */
  title: string
  /** What happens next, or what to do. */
  children?: ReactNode
}

/** A full-width band with the result of what was just done; screen readers say it by themselves. */
export const Notice = ({ tone, title, children }: NoticeProps): ReactNode => (
  <View className={cx(styles.notice, styles[tone])} {...aria({ role: tone === 'bad' ? 'alert' : 'status' })}>
    <View className={cx(styles.sign)} {...aria({ hidden: true })}>
      {SIGNS[tone]}
    </View>
    <View className={cx(styles.words)}>
      <View className={cx(styles.title)}>{title}</View>
      {children != null && <View>{children}</View>}
    </View>
  </View>
)
