import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'

import { TableScreen } from '../../table-screen'
import { useVariant } from '../../use-variant'

export default function BranchTablePage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const pages = usePages('meeting.table', { orgId })

  return (
    <Page
      title='支部组织生活'
      variant={useVariant()}
      query={pages}
      empty={{
        when: (rows) => rows.length === 0,
        view: <Empty title='下面还没有党支部。请管理员在“机构”里新建。' />,
      }}
    >
      {(lines) => (
        <>
          <TableScreen lines={lines} />
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
