import type { ReactNode } from 'react'

import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

export default function Home(): ReactNode {
  return (
    <Page title='首页' tab>
      <Empty title='这一页正在准备' />
    </Page>
  )
}
