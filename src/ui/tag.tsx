import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './tag.module.scss'
import type { Tone } from './tone'
import { SIGNS } from './tone'

/** A state: 已报名 ✓, 候补第3位 !, 已取消 ✕. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }): ReactNode => (
  <View className={cx(styles.tag, styles[tone])}>
    <Text>{children}</Text>
    {tone !== 'plain' && (
      <View className={cx(styles.sign)} {...aria({ hidden: true })}>
        {SIGNS[tone]}
      </View>
    )}
  </View>
)
