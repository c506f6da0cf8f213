import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { TABS } from '@/src/lib/paths'

import { aria } from './aria'
import { cx } from './cx'
import styles from './page.module.scss'
import { Tap } from './tap'

/** Words, large, and they grow with the text step: WeChat's own tab bar can do neither. */
export const TabBar = (): ReactNode => {
  const here = useRouter().path.split('?')[0]

  return (
    <View className={cx(styles.tabs)} {...aria({ role: 'navigation', label: '主要页面' })}>
      {TABS.map(({ path, text }) => {
        const current = path === here
        return (
          <Tap
            key={path}
            className={cx(styles.tab, current && styles.current)}
            label={current ? `${text}，现在在这里` : text}
            onTap={() => go(path)}
          >
            {text}
          </Tap>
        )
      })}
    </View>
  )
}
