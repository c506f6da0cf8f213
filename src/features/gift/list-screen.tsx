import type { ReactNode } from 'react'

import type { GiftRow } from '@/types/gift'
import { GIFT_STATES } from '@/types/kernel/care-labels'

import { dayOf, dayWords } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import type { Pages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { Tag } from '@/src/ui/tag'

import { NewGift } from './new-gift'
import { budgetWords, eachWords } from './words'

interface ListScreenProps {
  orgId: string
  rows: readonly GiftRow[]
  pages: Pages<GiftRow>
  mayPlan: boolean
}

const TONES = { draft: 'plain', giving: 'care', closed: 'good' } as const

export const ListScreen = ({ orgId, rows, pages, mayPlan }: ListScreenProps): ReactNode => {
  const today = dayOf(useNow())

  return (
    <>
      {mayPlan && <NewGift orgId={orgId} />}
      {rows.length === 0 && <Empty title='还没有慰问名单。' />}
      <List label='慰问名单，新的在前'>
        {rows.map((row) => (
          <ListItem
            key={row.id}
            title={row.title}
            lines={[
              `${dayWords(row.on, today)}，${row.orgName}`,
              `${eachWords(row)}；${budgetWords(row.totals)}`,
            ]}
            state={<Tag tone={TONES[row.state]}>{GIFT_STATES[row.state]}</Tag>}
            onTap={() => go(paths.gift(row.id))}
          />
        ))}
      </List>
      <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
    </>
  )
}
