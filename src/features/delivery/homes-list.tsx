import type { ReactNode } from 'react'

import type { DeliveryRow } from '@/types/delivery-shapes'
import { DELIVERY_WHY, MISSED_WHY } from '@/types/kernel/labels'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import type { Pages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import { Tag } from '@/src/ui/tag'

import { useLook } from './use-look'
import { placeWords } from './words'

const whoWords = ({ delivererName, second }: DeliveryRow): string =>
  delivererName === null ? '还没有人送' : [delivererName, second].filter(Boolean).join('、')

const whyWords = ({ why }: DeliveryRow): string => why.map((each) => DELIVERY_WHY[each]).join('、')

const linesOf = (row: DeliveryRow): string[] => [
  placeWords(row),
  `${whyWords(row)}；${whoWords(row)}`,
  ...(row.missed ? [MISSED_WHY[row.missed]] : []),
]

const COLUMNS = [
  { key: 'name', title: '姓名', cell: ({ name }: DeliveryRow) => name },
  { key: 'where', title: '住址', cell: placeWords },
  { key: 'why', title: '为什么送', cell: whyWords },
  { key: 'who', title: '谁去送', cell: whoWords },
  {
    key: 'missed',
    title: '说明',
    cell: ({ missed, waiting }: DeliveryRow) =>
      [missed ? MISSED_WHY[missed] : '', waiting ? '有补传的，请核对' : ''].filter(Boolean).join('；'),
  },
]

const Rows = ({ rows }: { rows: readonly DeliveryRow[] }): ReactNode => (
  <List label='送学的人家'>
    {rows.map((row) => (
      <ListItem
        key={row.id}
        title={row.name}
        lines={linesOf(row)}
        state={row.waiting ? <Tag tone='care'>有补传的，请核对</Tag> : undefined}
        onTap={() => go(paths.delivery(row.id))}
      />
    ))}
  </List>
)

export const HomesList = ({ pages }: { pages: Pages<DeliveryRow> }): ReactNode => {
  const desk = useLook() === 'desk'

  return (
    <QueryView
      query={pages}
      empty={{ when: (rows) => rows.length === 0 && !pages.hasMore, view: <Empty title='这里没有人。' /> }}
    >
      {(rows) => (
        <>
          {desk ? (
            <Table
              caption='送学的人家'
              columns={COLUMNS}
              rows={rows}
              rowKey={({ id }) => id}
              onOpen={({ id }) => go(paths.delivery(id))}
            />
          ) : (
            <Rows rows={rows} />
          )}
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}
