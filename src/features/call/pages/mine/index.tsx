import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'

import { CallItem } from '../../call-item'
import { useLook } from '../../use-look'

export default function MyCalls(): ReactNode {
  const { orgId = '' } = useRouter().params
  const pages = usePages('call.mine', { orgId })
  const { variant } = useLook()

  return (
    <Page
      title='我的打电话名单'
      variant={variant}
      query={pages}
      empty={{
        when: (rows) => rows.length === 0 && !pages.hasMore,
        view: <Empty title='现在没有要打电话的人。' />,
      }}
    >
      {(rows) => (
        <>
          <List label='要打电话的人'>
            {rows.map((row) => (
              <CallItem key={`${row.subjectId} ${row.personId}`} row={row} title={row.title} orgId={orgId} />
            ))}
          </List>
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </Page>
  )
}
