import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { MonthScreen, PlanButton } from '../../month-screen'
import { useVariant } from '../../use-variant'

export default function BranchMonthPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const query = useQuery('meeting.branch', { orgId })

  return (
    <Page
      title={query.data?.name ?? '支部'}
      variant={useVariant()}
      query={query}
      footer={<PlanButton orgId={orgId} />}
    >
      {(month) => <MonthScreen month={month} />}
    </Page>
  )
}
