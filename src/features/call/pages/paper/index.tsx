import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { Notice } from '@/src/ui/notice'
import { Page } from '@/src/ui/page'

import { aboutOf } from '../../about'
import { PaperRow } from '../../paper-row'

export default function CallPaper(): ReactNode {
  const pages = usePages('call.list', { ...aboutOf(useRouter().params), limit: 50 })

  return (
    <Page
      title='照纸质名单补记'
      variant='desk'
      query={pages}
      empty={{ when: (rows) => rows.length === 0, view: <Empty title='都记完了。' /> }}
    >
      {(rows) => (
        <>
          <Notice tone='plain' title='纸上写了什么，就点什么' />
          {rows.map((row) => (
            <PaperRow key={row.personId} row={row} />
          ))}
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
