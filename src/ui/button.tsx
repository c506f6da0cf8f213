import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import styles from './button.module.scss'
import { cx } from './cx'
import { Tap } from './tap'

export interface ButtonProps {
  children: ReactNode
  onTap: () => void
  /** One `main` per screen. `danger`: what cannot be undone; ask with Confirm first. */
  kind?: 'main' | 'plain' | 'danger'
  busy?: boolean
  /** The rule's own sentence when it cannot be done now: the button is grey and says why. */
  why?: string | null | undefined
  label?: string
  /** As wide as its words, for rows of buttons; otherwise the whole width. */
  fit?: boolean
}

export const Button = ({
  children,
  onTap,
  kind = 'plain',
  busy = false,
  why,
  label,
  fit = false,
}: ButtonProps): ReactNode => {
  const off = why != null

  return (
    <View className={cx(styles.wrap, fit && styles.fit)}>
      <Tap
        className={cx(styles.button, styles[kind], off && styles.off)}
        onTap={onTap}
        disabled={off}
        busy={busy}
        label={label}
      >
        <View className={cx(busy && styles.hidden)}>{children}</View>
        {busy && <View className={cx(styles.busy)}>请稍等</View>}
      </Tap>
      {off && (
        <View className={cx(styles.why)} {...aria({ role: 'status' })}>
          {why}
        </View>
      )}
    </View>
  )
}
