import type { ReactNode } from 'react'

import { cx } from './cx'
import type { TapProps } from './tap.props'

export const Tap = (props: TapProps): ReactNode => {
  const { children, onTap, className, label, role = 'button', checked } = props
  const { disabled = false, busy = false, describedBy, controls } = props
  const chosen =
    checked === undefined ? {} : role === 'tab' ? { 'aria-selected': checked } : { 'aria-checked': checked }

  return (
    <button
      type='button'
      role={role === 'button' ? undefined : role}
      className={cx('wq-bare', 'wq-tap', className, checked === true && 'wq-on')}
      aria-label={label}
      aria-busy={busy || undefined}
      aria-disabled={disabled || busy || undefined}
      aria-describedby={describedBy}
      aria-controls={controls}
      onClick={disabled || busy ? undefined : onTap}
      {...chosen}
    >
      {children}
    </button>
  )
}
