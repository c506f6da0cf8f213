import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { OneScreen } from '../../one-screen'
import { useLook } from '../../use-look'

export default function One(): ReactNode {
  const { deliveryId = '' } = useRouter().params
  const query = useQuery('delivery.get', { deliveryId })

  return (
    <Page title={query.data?.name ?? '送学'} variant={useLook()} query={query}>
      {(one) => <OneScreen one={one} reload={query.reload} />}
    </Page>
  )
}
