import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { GiftScreen } from '../../gift-screen'
import { useLook } from '../../use-look'

export default function GiftPage(): ReactNode {
  const { giftId = '' } = useRouter().params
  const { variant, mayPlan, mayGive } = useLook()
  const gift = useQuery('gift.get', { giftId })

  return (
    <Page title={gift.data?.title ?? '慰问名单'} variant={variant} query={gift}>
      {(data) => <GiftScreen gift={data} mayPlan={mayPlan} mayGive={mayGive} reload={gift.reload} />}
    </Page>
  )
}
