import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { AuditList } from '../../audit-list'

export default function Audit(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`操作记录 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <AuditList orgId={one.id} />}
    </Page>
  )
}
