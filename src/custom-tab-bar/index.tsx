import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** WeChat insists on this component when the tab bar is custom; ours is part of ui/page.tsx, so this one is empty. */
export default function CustomTabBar(): ReactNode {
  return <View />
}
