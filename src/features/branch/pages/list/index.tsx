import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'

import { MeetingItem } from '../../meeting-item'
import { useVariant } from '../../use-variant'

export default function BranchMeetingsPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const pages = usePages('meeting.list', { orgId })

  return (
    <Page
      title='开过的会'
      variant={useVariant()}
      query={pages}
      empty={{ when: (rows) => rows.length === 0, view: <Empty title='还没有开过会' /> }}
    >
      {(rows) => (
        <>
          <List label='会议，新的在前'>
            {rows.map((meeting) => (
              <MeetingItem key={meeting.id} meeting={meeting} />
            ))}
          </List>
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
