import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import control from './control.module.scss'
import { cx } from './cx'
import type { FieldProps } from './field'
import { Field, fieldLabel } from './field'
import { PlatformPicker } from './platform-picker'

interface Common extends FieldProps {
  /** '' = nothing chosen yet. */
  value: string
  onChange: (value: string) => void
}

export type PickerFieldProps = Common &
  (
    | { mode: 'select'; options: readonly { value: string; label: string }[] }
    /** Values YYYY-MM-DD. */
    | { mode: 'date'; start?: string; end?: string }
    /** Values HH:mm. */
    | { mode: 'time' }
  )

/** A date, a time, or one of many: the phone's own wheel in WeChat, the browser's own control on a PC. */
export const PickerField = (props: PickerFieldProps): ReactNode => (
  <Field {...props}>
    <View className={cx(control.box, props.error !== undefined && control.wrong)}>
      <PlatformPicker {...props} name={fieldLabel(props)} />
    </View>
  </Field>
)
