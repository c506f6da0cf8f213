import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { OneScreen } from '../../material/one-screen'
import { useStaff } from '../../use-staff'

export default function MaterialPage(): ReactNode {
  const { orgId = '', materialId = '' } = useRouter().params
  const { variant, mayWrite } = useStaff()
  const query = useQuery('material.open', { materialId })

  return (
    <Page title={query.data?.title ?? '学习资料'} variant={variant} query={query}>
      {(material) => (
        <OneScreen material={material} orgId={orgId} mayWrite={mayWrite} reload={query.reload} />
      )}
    </Page>
  )
}
