import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { EditScreen } from '../../edit-screen'

export default function EditSeriesPage(): ReactNode {
  const { seriesId = '' } = useRouter().params

  return (
    <Page title='改整个系列' variant='desk' query={useQuery('series.get', { seriesId })}>
      {(series) => <EditScreen series={series} />}
    </Page>
  )
}
