import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import styles from './kiosk.module.scss'

/** Without a way back, a phone number or a size switch: it is nobody's own page, and the largest letters are for everybody. */
export const Shell = ({ title, children }: { title: string; children: ReactNode }): ReactNode => {
  useDidShow(() => {
    if (process.env.TARO_ENV === 'weapp') void Taro.hideHomeButton()
  })
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') document.title = `${title} · 晚晴`
  }, [title])

  return (
    <View className={cx('wq', 'step-largest', styles.shell)} {...aria({ role: 'main' })}>
      <Heading level={1}>{title}</Heading>
      {children}
    </View>
  )
}
