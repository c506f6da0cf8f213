import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { back as goBack } from '@/src/lib/navigate'

import { aria } from './aria'
import { cx } from './cx'
import { Heading } from './heading'
import styles from './page.module.scss'
import { SizeSwitch } from './size-switch'
import { Tap } from './tap'

interface PageHeadProps {
  title: string
  back: boolean
  desk: boolean
  actions: ReactNode
}

/** 返回 left, 字大一点 right, always; the title stands below them where there is a way back, else beside. */
export const PageHead = ({ title, back, desk, actions }: PageHeadProps): ReactNode => (
  <View className={cx(styles.head)} {...aria({ role: 'banner' })}>
    {back && (
      <Tap className={cx(styles.back)} label='返回' onTap={goBack}>
        <View className={cx(styles.chevron)} {...aria({ hidden: true })}>
          ‹
        </View>
        <View>返回</View>
      </Tap>
    )}
    <View className={cx(styles.title, back && !desk && styles.under)}>
      <Heading level={1}>{title}</Heading>
    </View>
    {desk ? <View className={cx(styles.actions)}>{actions}</View> : <SizeSwitch />}
  </View>
)
