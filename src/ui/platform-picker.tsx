import { Picker, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import control from './control.module.scss'
import { cx } from './cx'
import type { PickerFieldProps } from './picker-field'

export type PlatformPickerProps = PickerFieldProps & { name: string }

const shownValue = (props: PlatformPickerProps): string =>
  props.mode === 'select'
    ? (props.options.find(({ value }) => value === props.value)?.label ?? '')
    : props.value

const Shown = (props: PlatformPickerProps): ReactNode => {
  const text = shownValue(props)

  return (
    <View
      className={cx(control.picked)}
      {...aria({ role: 'button', label: `${props.name}，${text || '还没选'}，点一下选` })}
    >
      <View className={cx(text === '' && control.none)}>{text || '请选择'}</View>
      <View className={cx(control.change)}>{text ? '改' : '选'}</View>
    </View>
  )
}

export const PlatformPicker = (props: PlatformPickerProps): ReactNode => {
  const { mode, value, onChange } = props

  if (mode === 'select') {
    const { options } = props
    return (
      <Picker
        mode='selector'
        range={options.map(({ label }) => label)}
        value={Math.max(
          0,
          options.findIndex((option) => option.value === value),
        )}
        onChange={({ detail }) => onChange(options[Number(detail.value)]?.value ?? '')}
      >
        <Shown {...props} />
      </Picker>
    )
  }

  if (mode === 'date') {
    const { start = '1900-01-01', end = '2099-12-31' } = props
    return (
      <Picker
        mode='date'
        value={value}
        start={start}
        end={end}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <Shown {...props} />
      </Picker>
    )
  }

  return (
    <Picker mode='time' value={value} onChange={({ detail }) => onChange(detail.value)}>
      <Shown {...props} />
    </Picker>
  )
}
