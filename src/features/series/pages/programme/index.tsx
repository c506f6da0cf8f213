import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ProgrammeScreen } from '../../programme-screen'

export default function ProgrammePage(): ReactNode {
  const { orgId = '' } = useRouter().params

  return (
    <Page title='年度场次计划' variant='desk' query={useQuery('org.get', { orgId })}>
      {(org) => <ProgrammeScreen org={org} />}
    </Page>
  )
}
