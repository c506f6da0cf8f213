import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { PlanScreen } from '../../plan/plan-screen'

export default function BusPlan(): ReactNode {
  const { activityId = '' } = useRouter().params
  const query = useQuery('rollcall.plan', { activityId })

  return (
    <Page title='分车、安排点名' variant='desk' query={query}>
      {(plan) => <PlanScreen activityId={activityId} plan={plan} reload={query.reload} />}
    </Page>
  )
}
