import type { ReactNode } from 'react'
import { Fragment } from 'react'

import { dayOf } from '@/domain/calendar'

import { dayHeading } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Tag } from '@/src/ui/tag'

import type { Listed } from './listed'

interface Day {
  day: string
  rows: Listed[]
}

/** What began before today and still goes on is of today. */
const daysOf = (rows: readonly Listed[], now: string): Day[] => {
  const days: Day[] = []
  for (const row of rows) {
    const day = [dayOf(row.startsAt), dayOf(now)].sort().at(-1) ?? ''
    const last = days.at(-1)
    if (last?.day === day) last.rows.push(row)
    else days.push({ day, rows: [row] })
  }
  return days
}

const Tags = ({ tags }: Pick<Listed, 'tags'>): ReactNode =>
  tags.map(({ tone, words }) => (
    <Tag key={words} tone={tone}>
      {words}
    </Tag>
  ))

export const Days = ({ rows, now }: { rows: readonly Listed[]; now: string }): ReactNode =>
  daysOf(rows, now).map(({ day, rows: ofDay }) => (
    <Fragment key={day}>
      <Heading level={2}>{dayHeading(day, now)}</Heading>
      <List label={dayHeading(day, now)}>
        {ofDay.map(({ id, title, lines, tags }) => (
          <ListItem
            key={id}
            title={title}
            lines={lines}
            state={<Tags tags={tags} />}
            onTap={() => go(paths.activity(id))}
          />
        ))}
      </List>
    </Fragment>
  ))
