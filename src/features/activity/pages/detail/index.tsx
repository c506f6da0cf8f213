import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { DetailScreen } from '../../detail-screen'
import { SignUpFooter } from '../../sign-up-footer'
import { useDetail } from '../../use-detail'
import { useShareCard } from '../../use-share-card'

export default function Detail(): ReactNode {
  const { id = '' } = useRouter().params
  const detail = useDetail(id)
  const { query } = detail
  useShareCard(query.data)

  return (
    <Page
      title={query.data?.title ?? '活动介绍'}
      query={query}
      footer={query.data && <SignUpFooter activity={query.data} detail={detail} />}
    >
      {(activity) => <DetailScreen activity={activity} detail={detail} />}
    </Page>
  )
}
