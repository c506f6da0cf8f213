import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { StockScreen } from '../../stock-screen'
import { useLook } from '../../use-look'

export default function Stock(): ReactNode {
  const { orgId = '' } = useRouter().params
  const query = useQuery('stock.list', { orgId })

  return (
    <Page title='送学的东西' variant={useLook()} query={query}>
      {(stock) => <StockScreen orgId={orgId} stock={stock} reload={query.reload} />}
    </Page>
  )
}
