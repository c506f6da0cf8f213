import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import mark from './mark.module.scss'
import styles from './switch.module.scss'
import { Tap } from './tap'

export interface SwitchProps {
  label: string
  note?: string
  value: boolean
  onChange: (value: boolean) => void
}

/** Takes effect at once, and says 开 or 关 in words. */
export const Switch = ({ label, note, value, onChange }: SwitchProps): ReactNode => (
  <Tap
    role='switch'
    checked={value}
    label={[label, note].filter(Boolean).join('，')}
    className={cx(mark.card)}
    onTap={() => onChange(!value)}
  >
    <View className={cx(mark.words)}>
      <View>{label}</View>
      {note !== undefined && <View className={cx(mark.note)}>{note}</View>}
    </View>
    <View className={cx(styles.state, value && styles.on)}>{value ? '开 ✓' : '关'}</View>
  </Tap>
)
