import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { dial, spokenNumber } from '@/src/lib/dial'
import { useHelpPhone } from '@/src/lib/help-phone'

import { aria } from './aria'
import styles from './call-button.module.scss'
import { cx } from './cx'
import { Tap } from './tap'

/** A person at the other end, at the same place of every page. */
export const PhoneStrip = ({ phone }: { phone: string }): ReactNode => {
  const help = useHelpPhone()
  const number = phone === '' ? help : phone

  return (
    <Tap
      className={cx(styles.strip)}
      label={`打电话问一问，${spokenNumber(number)}`}
      onTap={() => dial(number)}
    >
      <View className={cx(styles.sign)} {...aria({ hidden: true })} />
      <View>打电话问一问</View>
    </Tap>
  )
}
