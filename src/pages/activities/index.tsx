import type { ReactNode } from 'react'

import { useScene } from '@/src/lib/scene'
import { useNow } from '@/src/lib/use-now'
import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'

import { Days } from './days'
import { listedRows } from './listed'
import { useMine } from './use-mine'

const PER_PAGE = 10

export default function Activities(): ReactNode {
  const scene = useScene()
  const now = useNow()
  const pages = usePages('activity.list', { limit: PER_PAGE, ...(scene ? { scene } : {}) })
  const rows = pages.data ?? []
  const until = pages.hasMore ? (rows.at(-1)?.startsAt ?? null) : null
  const listed = listedRows({ rows, until }, useMine(), now)

  return (
    <Page
      title='活动'
      tab
      query={pages}
      empty={{
        when: () => listed.length === 0,
        view: <Empty title='暂时没有新的活动，过几天再来看看，也可以打电话问一问。' />,
      }}
    >
      {() => (
        <>
          <Days rows={listed} now={now} />
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
