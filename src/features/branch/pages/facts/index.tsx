import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { FactsScreen } from '../../facts-screen'
import { useVariant } from '../../use-variant'

export default function BranchFactsPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const query = useQuery('meeting.branch', { orgId })

  return (
    <Page title='支部情况' variant={useVariant()} query={query}>
      {(month) => <FactsScreen month={month} reload={query.reload} />}
    </Page>
  )
}
