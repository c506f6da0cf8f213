import type { ReactNode } from 'react'

import type { MyNotice } from '@/types/notice-shapes'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import type { Pages } from '@/src/lib/use-pages'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { Tag } from '@/src/ui/tag'

import { atWords } from './words'

const stateOf = ({ seen, withdrawn }: MyNotice): ReactNode => {
  if (withdrawn) return <Tag tone='bad'>撤回了</Tag>
  return seen ? <Tag tone='plain'>看过了</Tag> : <Tag tone='care'>没看过</Tag>
}

/** Newest first; what was not opened yet says so in words. */
export const MyList = ({ notices, pages }: { notices: MyNotice[]; pages: Pages<MyNotice> }): ReactNode => {
  const now = useNow()

  return (
    <>
      <List label='通知'>
        {notices.map((notice) => (
          <ListItem
            key={notice.id}
            title={notice.title}
            lines={[`${notice.orgName} ${atWords(notice.publishedAt, now)}`]}
            state={stateOf(notice)}
            onTap={() => go(paths.notice(notice.id))}
          />
        ))}
      </List>
      <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
    </>
  )
}
