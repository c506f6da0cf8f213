import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import type { TapProps } from './tap.props'

/** WeChat: the one thing that can be tapped. The browser's twin, tap.h5.tsx, is a real button with keyboard and focus. */
export const Tap = (props: TapProps): ReactNode => {
  const {
    children,
    onTap,
    className,
    label,
    role = 'button',
    checked,
    disabled = false,
    busy = false,
  } = props
  const off = disabled || busy
  const current = role === 'tab' && checked === true && label !== undefined

  return (
    <View
      className={cx('wq-tap', className, checked === true && 'wq-on')}
      hoverClass={off ? 'none' : 'wq-pressed'}
      {...aria({ role, label: current ? `${label}，当前` : label, checked, disabled: off || undefined })}
      onClick={off ? () => undefined : onTap}
    >
      {children}
    </View>
  )
}
