import type { ReactNode } from 'react'

import control from './control.module.scss'
import { cx } from './cx'
import type { PlatformPickerProps } from './platform-picker'

export const PlatformPicker = (props: PlatformPickerProps): ReactNode => {
  const { mode, name, value, onChange, error } = props
  const common = {
    className: cx('wq-bare', control.native),
    'aria-label': name,
    'aria-invalid': error !== undefined,
    value,
  }

  if (mode === 'select')
    return (
      <select
        {...common}
        className={cx('wq-bare', control.native, control.select)}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value=''>请选择</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )

  const range = mode === 'date' ? { min: props.start, max: props.end } : {}
  return <input {...common} {...range} type={mode} onChange={(event) => onChange(event.target.value)} />
}
