import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { OfflineScreen } from '../../offline/offline-screen'

export default function OfflineDoor(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='没信号也能签到'>
      <OfflineScreen activityId={activityId} />
    </Page>
  )
}
