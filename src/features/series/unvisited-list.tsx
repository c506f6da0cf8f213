import type { ReactNode } from 'react'

import type { Org } from '@/types/org'

import { dayOf, dayWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Tag } from '@/src/ui/tag'

/** Communities where no centre held a session for 12 months. A page may have few of them: there may be more behind it. */
export const UnvisitedList = ({ org }: { org: Org }): ReactNode => {
  const pages = usePages('programme.unvisited', { orgId: org.id, limit: 50 })

  return (
    <QueryView
      query={pages}
      empty={{
        when: (rows) => rows.length === 0 && !pages.hasMore,
        view: <Empty title={`${org.name}的社区，一年里都去过`} />,
      }}
    >
      {(rows) => (
        <>
          <List label={`${org.name}一年没去的社区`}>
            {rows.map(({ orgId, name, path, remote, last }) => (
              <ListItem
                key={orgId}
                title={name}
                lines={[
                  path,
                  last === null
                    ? '最近三年没有去过'
                    : `上次去是${dayWords(last, dayOf(now().toISOString()))}`,
                ]}
                {...(remote ? { state: <Tag tone='care'>偏远</Tag> } : {})}
              />
            ))}
          </List>
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
