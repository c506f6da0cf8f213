import { Button as NativeButton } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './phone-code-button.module.scss'

export interface PhoneCodeButtonProps {
  words?: string
  /** WeChat's one-time code (5 minutes, once); the server turns it into the number. */
  onCode: (code: string) => void
  /** The person said no, or WeChat has none: offer typing. */
  onRefused: () => void
}

/** 用微信里的手机号: only WeChat's own button may ask for it. Always stands beside a field for typing. */
export const PhoneCodeButton = ({
  words = '用微信里的手机号',
  onCode,
  onRefused,
}: PhoneCodeButtonProps): ReactNode => (
  <NativeButton
    className={cx(styles.button)}
    openType='getPhoneNumber'
    onGetPhoneNumber={({ detail }) => {
      if (detail.code) onCode(detail.code)
      else onRefused()
    }}
  >
    {words}
  </NativeButton>
)
