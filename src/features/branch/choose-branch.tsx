import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'

/** Whoever looks after a community chooses one of its branches. */
export const ChooseBranch = ({ orgId }: { orgId: string }): ReactNode => {
  const pages = usePages('meeting.table', { orgId })

  return (
    <QueryView
      query={pages}
      empty={{
        when: (rows) => rows.length === 0,
        view: <Empty title='这里还没有党支部。请管理员新建一个。' />,
      }}
    >
      {(lines) => (
        <>
          <List label='选一个支部'>
            {lines.map(({ orgId: id, name, secretary }) => (
              <ListItem
                key={id}
                title={name}
                lines={secretary === '' ? [] : [`书记${secretary}`]}
                onTap={() => go(paths.branch(id))}
              />
            ))}
          </List>
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
