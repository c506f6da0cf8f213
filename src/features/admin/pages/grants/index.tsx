import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { GrantsScreen } from '../../grants-screen'

export default function Grants(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`工作人员 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <GrantsScreen orgId={one.id} orgName={one.name} />}
    </Page>
  )
}
