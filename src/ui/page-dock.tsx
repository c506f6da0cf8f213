import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import styles from './page.module.scss'
import { PhoneStrip } from './phone-strip'
import { TabBar } from './tab-bar'

interface PageDockProps {
  footer: ReactNode
  tab: boolean
  desk: boolean
  phone: string
}

/** What stays at the bottom: the main button, the phone strip, the tab bar. */
export const PageDock = ({ footer, tab, desk, phone }: PageDockProps): ReactNode => {
  if (desk && footer == null) return null

  return (
    <View className={cx(styles.dock)} {...aria({ role: 'contentinfo' })}>
      <View className={cx(styles.inner)}>
        {footer != null && <View className={cx(styles.footer)}>{footer}</View>}
        {!desk && <PhoneStrip phone={phone} />}
      </View>
      {tab && <TabBar />}
    </View>
  )
}
