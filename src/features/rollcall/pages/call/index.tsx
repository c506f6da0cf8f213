import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { CallScreen } from '../../call-screen'

export default function RollCall(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='上下车点名'>
      <CallScreen activityId={activityId} />
    </Page>
  )
}
