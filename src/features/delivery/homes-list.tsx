import type { ReactNode } from 'react'

import type { DeliveryRow } from '@/types/delivery-shapes'
import { DELIVERY_STATES, DELIVERY_WHY, MISSED_WHY } from '@/types/kernel/labels'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import type { Pages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Tag } from '@/src/ui/tag'

import { placeWords, STATE_TONE } from './words'

const whoWords = ({ delivererName, second }: DeliveryRow): string =>
  delivererName === null ? '还没有人送' : [delivererName, second].filter(Boolean).join('、')

const linesOf = (row: DeliveryRow): string[] => [
  placeWords(row),
  `${row.why.map((why) => DELIVERY_WHY[why]).join('、')}；${whoWords(row)}`,
  ...(row.missed ? [MISSED_WHY[row.missed]] : []),
  ...(row.waiting ? ['有补传的记录，请核对'] : []),
]

export const HomesList = ({ pages }: { pages: Pages<DeliveryRow> }): ReactNode => (
  <QueryView
    query={pages}
    empty={{ when: (rows) => rows.length === 0 && !pages.hasMore, view: <Empty title='这里没有人。' /> }}
  >
    {(rows) => (
      <>
        <List label='送学的人家'>
          {rows.map((row) => (
            <ListItem
              key={row.id}
              title={row.name}
              lines={linesOf(row)}
              state={<Tag tone={STATE_TONE[row.state]}>{DELIVERY_STATES[row.state]}</Tag>}
              onTap={() => go(paths.delivery(row.id))}
            />
          ))}
        </List>
        <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
      </>
    )}
  </QueryView>
)
