import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { SeriesScreen } from '../../series-screen'

export default function SeriesPage(): ReactNode {
  const { seriesId = '' } = useRouter().params
  const query = useQuery('series.get', { seriesId })

  return (
    <Page title={query.data?.title ?? '系列'} variant='desk' query={query}>
      {(series) => <SeriesScreen series={series} reload={query.reload} />}
    </Page>
  )
}
