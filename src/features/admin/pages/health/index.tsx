import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { HealthList } from '../../health-list'

export default function Health(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`系统运行 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <HealthList orgId={one.id} />}
    </Page>
  )
}
