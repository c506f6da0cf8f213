import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { CatalogueScreen } from '../../catalogue-screen'

export default function CataloguePage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`名录 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <CatalogueScreen org={one} />}
    </Page>
  )
}
