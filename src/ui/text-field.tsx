import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { spokenField } from './aria'
import control from './control.module.scss'
import { cx } from './cx'
import type { FieldProps } from './field'
import { Field, fieldLabel } from './field'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** The keyboard that opens. */
  keyboard?: 'text' | 'phone' | 'digits' | 'idcard'
  maxLength?: number
  /** Browser's name for what it can fill in: name, tel. */
  fill?: 'name' | 'tel' | 'off'
  placeholder?: string
  onDone?: () => void
}

const KEYBOARDS = { text: 'text', phone: 'number', digits: 'number', idcard: 'idcard' } as const
const MODES = { text: 'text', phone: 'tel', digits: 'numeric', idcard: 'text' } as const

export const TextField = (props: TextFieldProps): ReactNode => {
  const {
    value,
    onChange,
    keyboard = 'text',
    maxLength = 140,
    fill = 'off',
    placeholder = '',
    onDone,
    error,
  } = props

  return (
    <Field {...props}>
      <View className={cx(control.box, error !== undefined && control.wrong)}>
        <Input
          className={cx(control.input)}
          type={process.env.TARO_ENV === 'h5' ? 'text' : KEYBOARDS[keyboard]}
          value={value}
          maxlength={maxLength}
          placeholder={placeholder}
          placeholderClass={cx(control.placeholder)}
          onInput={({ detail }) => onChange(detail.value)}
          {...(onDone ? { onConfirm: onDone } : {})}
          {...spokenField(fieldLabel(props))}
          nativeProps={{
            type: 'text',
            'aria-label': fieldLabel(props),
            'aria-invalid': error !== undefined,
            inputMode: MODES[keyboard],
            autoComplete: fill,
          }}
        />
      </View>
    </Field>
  )
}
