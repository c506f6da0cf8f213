import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import { Mark } from './mark'
import mark from './mark.module.scss'
import { Tap } from './tap'

export interface CheckProps {
  label: string
  note?: string
  value: boolean
  onChange: (value: boolean) => void
}

/** Yes or no beside a sentence; several in a row choose several. */
export const Check = ({ label, note, value, onChange }: CheckProps): ReactNode => (
  <Tap
    role='checkbox'
    checked={value}
    label={[label, note].filter(Boolean).join('，')}
    className={cx(mark.card)}
    onTap={() => onChange(!value)}
  >
    <Mark square />
    <View className={cx(mark.words)}>
      <View>{label}</View>
      {note !== undefined && <View className={cx(mark.note)}>{note}</View>}
    </View>
  </Tap>
)
