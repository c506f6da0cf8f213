import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './field.module.scss'
import { useShownError } from './use-shown-error'

/** What every field takes; `error` is the sentence beside the field (useAction(...).issue('name')). */
export interface FieldProps {
  label: string
  hint?: string
  error?: string | undefined
  /** Say 可不填 instead of a star at the others. */
  optional?: boolean
}

export const fieldLabel = ({ label, hint, optional }: FieldProps): string =>
  [label, optional ? '可不填' : '', hint ?? ''].filter(Boolean).join('，')

/** Label above, then the control, then the error in words. TextField and the others are built on it. */
export const Field = ({
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }): ReactNode => {
  const id = useShownError(error)

  return (
    <View id={id} className={cx(styles.field)}>
      <View className={cx(styles.label)}>
        {label}
        {optional && <View className={cx(styles.optional)}>（可不填）</View>}
      </View>
      {hint !== undefined && <View className={cx(styles.hint)}>{hint}</View>}
      {children}
      {error !== undefined && (
        <View className={cx(styles.error)} {...aria({ role: 'alert' })}>
          <View className={cx(styles.sign)} {...aria({ hidden: true })}>
            !
          </View>
          <View className={cx(styles.words)}>{error}</View>
        </View>
      )}
    </View>
  )
}
