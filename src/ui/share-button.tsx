import { Button as NativeButton } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './phone-code-button.module.scss'

export interface ShareButtonProps {
  words?: string
  /** What a browser copies; in WeChat the page's useShareAppMessage says what the card shows. */
  text: string
}

/** 告诉家人: WeChat lets only its own button open the list of friends. */
export const ShareButton = ({ words = '告诉家人' }: ShareButtonProps): ReactNode => (
  <NativeButton className={cx(styles.button)} openType='share'>
    {words}
  </NativeButton>
)
