import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { DoorScreen } from '../../door-screen'

export default function Door(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='签到' query={useQuery('activity.open', { activityId })}>
      {(activity) => <DoorScreen activity={activity} />}
    </Page>
  )
}
