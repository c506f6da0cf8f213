import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ReadScreen } from '../../read-screen'
import { useSeen } from '../../use-seen'
import { useShare } from '../../use-share'

export default function ReadNoticePage(): ReactNode {
  const { noticeId = '' } = useRouter().params
  const query = useQuery('notice.get', { noticeId }, { keep: true })
  useSeen(query.data)
  useShare(query.data)

  return (
    <Page title={query.data?.title ?? '通知'} phone={query.data?.phone ?? ''} query={query}>
      {(notice) => <ReadScreen notice={notice} reload={query.reload} />}
    </Page>
  )
}
