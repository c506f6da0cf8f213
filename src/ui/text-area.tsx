import { Textarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { spokenField } from './aria'
import control from './control.module.scss'
import { cx } from './cx'
import type { FieldProps } from './field'
import { Field, fieldLabel } from './field'

export interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  maxLength?: number
  placeholder?: string
}

export const TextArea = (props: TextAreaProps): ReactNode => {
  const { value, onChange, maxLength = 1000, placeholder = '', error } = props

  return (
    <Field {...props}>
      <View className={cx(control.box, error !== undefined && control.wrong)}>
        <Textarea
          className={cx(control.area)}
          value={value}
          maxlength={maxLength}
          placeholder={placeholder}
          placeholderClass={cx(control.placeholder)}
          onInput={({ detail }) => onChange(detail.value)}
          {...spokenField(fieldLabel(props))}
          nativeProps={{ 'aria-label': fieldLabel(props), 'aria-invalid': error !== undefined, rows: 4 }}
        />
      </View>
    </Field>
  )
}
