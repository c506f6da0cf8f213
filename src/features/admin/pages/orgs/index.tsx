import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { OrgsScreen } from '../../orgs-screen'

export default function Orgs(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`下面的机构 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <OrgsScreen key={one.id} org={one} />}
    </Page>
  )
}
