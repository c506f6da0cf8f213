import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './ticket.module.scss'

export interface TicketProps {
  /** Six digits. */
  number: string
  /** Whose place it is. */
  name: string
  /** The code as an Image, drawn by the feature. */
  code?: ReactNode
}

/** 票号, large, in groups of three, so that it can be read out at the door. */
export const Ticket = ({ number, name, code }: TicketProps): ReactNode => (
  <View className={cx(styles.ticket)}>
    <View>{name}的票号</View>
    <View
      className={cx(styles.digits)}
      {...aria({ role: 'img', label: `票号 ${number.split('').join(' ')}` })}
    >
      <View>{number.slice(0, 3)}</View>
      <View>{number.slice(3)}</View>
    </View>
    {code != null && <View className={cx(styles.code)}>{code}</View>}
    <View className={cx(styles.hint)}>到了给工作人员看，或者念给他听</View>
  </View>
)
