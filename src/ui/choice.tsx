import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import type { FieldProps } from './field'
import { Field } from './field'
import { Mark } from './mark'
import mark from './mark.module.scss'
import { Tap } from './tap'

export interface Option<T extends string> {
  value: T
  label: string
  note?: string
}

export interface ChoiceProps<T extends string> extends FieldProps {
  options: readonly Option<T>[]
  value: T | null
  onChange: (value: T) => void
}

/** One of a few, as cards that can all be seen; for more than about seven use PickerField. */
export const Choice = <T extends string>({
  options,
  value,
  onChange,
  ...field
}: ChoiceProps<T>): ReactNode => (
  <Field {...field}>
    <View className={cx(mark.list)} {...aria({ role: 'radiogroup', label: field.label })}>
      {options.map((option) => {
        const on = option.value === value
        return (
          <Tap
            key={option.value}
            role='radio'
            checked={on}
            label={[option.label, option.note].filter(Boolean).join('，')}
            className={cx(mark.card)}
            onTap={() => onChange(option.value)}
          >
            <Mark />
            <View className={cx(mark.words)}>
              <View>{option.label}</View>
              {option.note !== undefined && <View className={cx(mark.note)}>{option.note}</View>}
            </View>
          </Tap>
        )
      })}
    </View>
  </Field>
)
