import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { JoinScreen } from '../../join-screen'

export default function Join(): ReactNode {
  return (
    <Page title='我是工作人员'>
      <JoinScreen />
    </Page>
  )
}
