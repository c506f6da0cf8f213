import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { CallCounts } from '@/types/call'

import { cx } from '@/src/ui/cx'

import styles from '@/src/staff/desk.module.scss'
import { countWords } from './call-words'

export const CountsLine = ({ counts }: { counts: CallCounts }): ReactNode => (
  <View className={cx(styles.figures)}>
    {countWords(counts).map((words) => (
      <View key={words}>{words}</View>
    ))}
  </View>
)
