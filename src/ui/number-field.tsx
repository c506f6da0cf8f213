import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { spokenField } from './aria'
import control from './control.module.scss'
import { cx } from './cx'
import type { FieldProps } from './field'
import { Field, fieldLabel } from './field'
import styles from './number-field.module.scss'
import { Tap } from './tap'

export interface NumberFieldProps extends FieldProps {
  /** Null: nothing written yet. */
  value: number | null
  onChange: (value: number | null) => void
  min?: number
  max?: number
  /** Hides − and ＋, for years and other numbers that nobody counts up to. */
  typed?: boolean
}

export const NumberField = (props: NumberFieldProps): ReactNode => {
  const { label, value, onChange, min = 0, max = 9999, typed = false, error } = props
  const step = (by: number) => onChange(Math.min(max, Math.max(min, (value ?? min - by) + by)))
  const write = (text: string) => {
    const digits = text.replace(/\D/g, '')
    onChange(digits === '' ? null : Math.min(max, Number(digits)))
  }

  return (
    <Field {...props}>
      <View className={cx(styles.row)}>
        {!typed && (
          <Tap className={cx(styles.step)} label={`${label}减一`} onTap={() => step(-1)}>
            −
          </Tap>
        )}
        <View className={cx(control.box, styles.number, error !== undefined && control.wrong)}>
          <Input
            className={cx(control.input)}
            type={process.env.TARO_ENV === 'h5' ? 'text' : 'number'}
            value={value === null ? '' : String(value)}
            maxlength={String(max).length}
            onInput={({ detail }) => write(detail.value)}
            {...spokenField(fieldLabel(props))}
            nativeProps={{
              type: 'text',
              'aria-label': fieldLabel(props),
              'aria-invalid': error !== undefined,
              inputMode: 'numeric',
              autoComplete: 'off',
            }}
          />
        </View>
        {!typed && (
          <Tap className={cx(styles.step)} label={`${label}加一`} onTap={() => step(1)}>
            ＋
          </Tap>
        )}
      </View>
    </Field>
  )
}
