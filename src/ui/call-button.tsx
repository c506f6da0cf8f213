import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { dial } from '@/src/lib/dial'

import { aria } from './aria'
import { cx } from './cx'
import styles from './call-button.module.scss'
import { Tap } from './tap'

export interface CallButtonProps {
  number: string
  /** Who answers: 打电话问一问, 打给女儿. */
  words?: string
}

/** One tap to dial; the number stands beside the words for those who dial by hand. */
export const CallButton = ({ number, words = '打电话问一问' }: CallButtonProps): ReactNode => (
  <Tap className={cx(styles.call)} onTap={() => dial(number)}>
    <View className={cx(styles.words)}>
      <View className={cx(styles.sign)} {...aria({ hidden: true })} />
      <View>{words}</View>
    </View>
    <View className={cx(styles.number)}>{number}</View>
  </Tap>
)
