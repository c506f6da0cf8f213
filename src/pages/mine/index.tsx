import type { ReactNode } from 'react'

import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

export default function Mine(): ReactNode {
  return (
    <Page title='我的' tab>
      <Empty title='这一页正在准备' />
    </Page>
  )
}
