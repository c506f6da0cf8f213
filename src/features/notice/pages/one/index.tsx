import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { OneScreen } from '../../one-screen'
import { useStaff } from '../../use-staff'

export default function NoticePage(): ReactNode {
  const { noticeId = '' } = useRouter().params
  const { variant } = useStaff()
  const query = useQuery('notice.open', { noticeId })

  return (
    <Page title={query.data?.title ?? '通知'} variant={variant} query={query}>
      {(notice) => <OneScreen notice={notice} reload={query.reload} />}
    </Page>
  )
}
