import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useId } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './tabs.module.scss'
import { Tap } from './tap'

export interface TabsProps<T extends string> {
  label: string
  tabs: readonly { key: T; label: string }[]
  current: T
  onChange: (key: T) => void
  /** The panel of the current tab. */
  children: ReactNode
}

/** The parts of one thing: 计划 · 报名 · 现场 · 反馈 · 改进. */
export const Tabs = <T extends string>({
  label,
  tabs,
  current,
  onChange,
  children,
}: TabsProps<T>): ReactNode => {
  const id = useId()

  return (
    <View>
      <View className={cx(styles.bar)} {...aria({ role: 'tablist', label })}>
        {tabs.map((tab) => (
          <Tap
            key={tab.key}
            role='tab'
            checked={tab.key === current}
            label={tab.label}
            controls={id}
            className={cx(styles.tab, tab.key === current && styles.current)}
            onTap={() => onChange(tab.key)}
          >
            {tab.label}
          </Tap>
        ))}
      </View>
      <View className={cx(styles.panel)} {...aria({ role: 'tabpanel', label, id })}>
        {children}
      </View>
    </View>
  )
}
