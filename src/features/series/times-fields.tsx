import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from '@/src/ui/cx'
import { PickerField } from '@/src/ui/picker-field'

import styles from './series.module.scss'
import type { Times } from './use-move'

interface TimesFieldsProps {
  times: Times
  onChange: (times: Times) => void
  dayError?: string | undefined
  endError?: string | undefined
}

export const TimesFields = ({ times, onChange, dayError, endError }: TimesFieldsProps): ReactNode => (
  <>
    <PickerField
      mode='date'
      label='哪一天'
      value={times.day}
      error={dayError}
      onChange={(day) => onChange({ ...times, day })}
    />
    <View className={cx(styles.pair)}>
      <PickerField
        mode='time'
        label='几点开始'
        value={times.start}
        onChange={(start) => onChange({ ...times, start })}
      />
      <PickerField
        mode='time'
        label='几点结束'
        value={times.end}
        error={endError}
        onChange={(end) => onChange({ ...times, end })}
      />
    </View>
  </>
)
