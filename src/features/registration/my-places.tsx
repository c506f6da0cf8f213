import type { ReactNode } from 'react'

import type { Registration } from '@/types/registration'

import { startWords } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { stateOf } from '@/src/lib/registration-words'
import { useKnownMe } from '@/src/lib/use-known-me'
import { useNow } from '@/src/lib/use-now'
import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Tag } from '@/src/ui/tag'

const PER_PAGE = 10

const Rows = ({ rows }: { rows: readonly Registration[] }): ReactNode => {
  const now = useNow()
  const several = (useKnownMe()?.persons.length ?? 0) > 1

  return (
    <List>
      {rows.map((row) => {
        const { tone, words } = stateOf(row, now)
        const { title, startsAt, placeName } = row.activity
        return (
          <ListItem
            key={`${row.activityId}${row.personId}`}
            title={title}
            lines={[startWords(startsAt, now), placeName, ...(several ? [row.personName] : [])]}
            state={<Tag tone={tone}>{words}</Tag>}
            onTap={() => go(paths.ticket(row.activityId, row.personId))}
          />
        )
      })}
    </List>
  )
}

const NothingComing = (): ReactNode => (
  <Empty title='您现在没有报名的活动。'>
    <Button onTap={() => go(paths.activities())}>看看有什么活动</Button>
  </Empty>
)

export const MyPlaces = ({ past }: { past: boolean }): ReactNode => {
  const pages = usePages('registration.mine', { past, limit: PER_PAGE })

  return (
    <QueryView
      query={pages}
      empty={{
        when: (rows) => rows.length === 0,
        view: past ? <Empty title='您以前还没有参加过活动。' /> : <NothingComing />,
      }}
    >
      {(rows) => (
        <>
          <Rows rows={rows} />
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
