import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { SeriesList } from '../../series-list'

export default function SeriesListPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`系列和计划 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <SeriesList org={one} />}
    </Page>
  )
}
