import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { HAPPENED } from '@/types/kernel/care-labels'

import { whenWords } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'
import { usePages } from '@/src/lib/use-pages'
import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'

/** What happened with and for this person, the newest first. */
export const TimelineBox = ({ personId }: { personId: string }): ReactNode => {
  const pages = usePages('timeline.list', { personId, limit: 10 })
  const now = useNow()
  const empty = <Empty title='还没有记下什么。刚做的事，一两分钟后看得到。' />

  return (
    <Card>
      <Heading level={2}>这些年</Heading>
      <QueryView query={pages} empty={{ when: (all) => all.length === 0, view: empty }}>
        {(all) => (
          <View>
            <List label='这些年，新的在前'>
              {all.map(({ id, at, what, title, byName }) => (
                <ListItem
                  key={id}
                  title={title === '' ? HAPPENED[what] : `${HAPPENED[what]}：${title}`}
                  lines={[`${whenWords(at, null, now)}，${byName}`]}
                />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </View>
        )}
      </QueryView>
    </Card>
  )
}
