import { Image, View } from '@tarojs/components'
import qrcode from 'qrcode-generator'
import type { ReactNode } from 'react'
import { useMemo } from 'react'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'

import styles from './ticket-code.module.scss'

/** The smallest code there is holds the six digits, and the largest squares are read in the worst light. */
const VERSION = 1
const CELL = 8

const pictureOf = (number: string): string => {
  const code = qrcode(VERSION, 'M')
  code.addData(number, 'Numeric')
  code.make()
  return code.createDataURL(CELL, CELL * 4)
}

/** The ticket for the door's camera; the digits beside it say the same. */
export const TicketCode = ({ number }: { number: string }): ReactNode => {
  const picture = useMemo(() => pictureOf(number), [number])

  return (
    <View {...aria({ hidden: true })}>
      <Image className={cx(styles.code)} src={picture} mode='aspectFit' />
    </View>
  )
}
