import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ListScreen } from '../../material/list-screen'
import { useStaff } from '../../use-staff'

export default function MaterialsPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { variant, mayWrite } = useStaff()
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`学习资料 · ${org.data?.name ?? ''}`} variant={variant} query={org}>
      {(one) => <ListScreen org={one} mayWrite={mayWrite} />}
    </Page>
  )
}
