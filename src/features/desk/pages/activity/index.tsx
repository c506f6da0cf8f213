import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ActivityScreen } from '../../activity-screen'
import { useMyGrants } from '@/src/staff/use-my-grants'

export default function DeskActivityPage(): ReactNode {
  const { activityId = '' } = useRouter().params
  const open = useQuery('activity.open', { activityId })
  const { mayPlan } = useMyGrants()

  return (
    <Page title={open.data?.title ?? '活动'} variant='desk' query={open}>
      {(activity) => <ActivityScreen activity={activity} mayPlan={mayPlan()} reload={open.reload} />}
    </Page>
  )
}
