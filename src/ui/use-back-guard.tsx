import { PageContainer, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './dialog.module.scss'

export interface BackGuard {
  /** Closes by a button and then acts; only the browser has something to undo first. */
  leave: (then: () => void) => void
  /** Must stand beside the dialog. */
  guard: ReactNode
}

/**
 * While it stands, the phone's Back closes the dialog and not the page. WeChat gives this only to page-container, so an
 * empty one stands behind the dialog.
 */
export const useBackGuard = (onBack: () => void): BackGuard => ({
  leave: (then) => then(),
  guard: (
    <PageContainer show overlay={false} duration={0} customStyle='height:0' onAfterLeave={onBack}>
      <View className={cx(styles.nothing)} />
    </PageContainer>
  ),
})
