import type { ReactNode } from 'react'
import { useState } from 'react'

import type { FollowUp } from '@/types/follow-up'
import { FOLLOW_UP_FROM } from '@/types/kernel/labels'

import { dayOf, dayWords } from '@/domain/calendar'
import { isOverdue } from '@/domain/follow-up'

import { now } from '@/src/lib/clock'
import type { Pages } from '@/src/lib/use-pages'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { Tag } from '@/src/ui/tag'

import { CloseDialog } from './close-dialog'

const linesOf = ({ name, orgName, from, ownerName, dueDay }: FollowUp, today: string): string[] => [
  `${name}，${orgName}`,
  `${FOLLOW_UP_FROM[from]}时知道的，${ownerName === null ? '还没有人办' : `${ownerName}办`}`,
  `最晚${dayWords(dueDay, today)}办好`,
]

interface FollowListProps {
  rows: readonly FollowUp[]
  pages: Pages<FollowUp>
}

export const FollowList = ({ rows, pages }: FollowListProps): ReactNode => {
  const [closing, setClosing] = useState<FollowUp | null>(null)
  const today = dayOf(now().toISOString())

  return (
    <>
      <List label='要跟进的事'>
        {rows.map((row) => (
          <ListItem
            key={row.id}
            title={row.what}
            lines={linesOf(row, today)}
            state={isOverdue(row, today) ? <Tag tone='care'>过了时间</Tag> : undefined}
            label={`${row.what}，${row.name}，办结`}
            onTap={() => setClosing(row)}
          />
        ))}
      </List>
      <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
      {closing && (
        <CloseDialog
          one={closing}
          onClose={() => setClosing(null)}
          onDone={() => {
            setClosing(null)
            pages.reload()
          }}
        />
      )}
    </>
  )
}
