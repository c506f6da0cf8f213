import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'
import { QueryView } from '@/src/ui/query-view'

import { ChooseBranch } from '../../choose-branch'
import { MonthScreen, PlanButton } from '../../month-screen'
import { useVariant } from '../../use-variant'

export default function BranchMonthPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const variant = useVariant()
  const org = useQuery('org.get', { orgId })
  const isBranch = org.data?.kind === 'branch'
  const month = useQuery('meeting.branch', isBranch ? { orgId } : null)

  return (
    <Page
      title={org.data?.name ?? '支部'}
      variant={variant}
      query={org}
      footer={isBranch && <PlanButton orgId={orgId} />}
    >
      {({ kind }) =>
        kind === 'branch' ? (
          <QueryView query={month} empty={undefined}>
            {(said) => <MonthScreen month={said} />}
          </QueryView>
        ) : (
          <ChooseBranch orgId={orgId} />
        )
      }
    </Page>
  )
}
