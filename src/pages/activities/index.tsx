import type { ReactNode } from 'react'

import { useScene } from '@/src/lib/scene'
import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'

import { Days } from './days'

const PER_PAGE = 10

export default function Activities(): ReactNode {
  const scene = useScene()
  const pages = usePages('activity.list', { limit: PER_PAGE, ...(scene ? { scene } : {}) })

  return (
    <Page
      title='活动'
      tab
      query={pages}
      empty={{
        when: (rows) => rows.length === 0,
        view: <Empty title='暂时没有新的活动，过几天再来看看，也可以打电话问一问。' />,
      }}
    >
      {(rows) => (
        <>
          <Days rows={rows} />
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
