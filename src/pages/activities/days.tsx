import type { ReactNode } from 'react'
import { Fragment } from 'react'

import { dayOf } from '@/domain/calendar'
import type { ActivityRow } from '@/types/activity'

import { dayHeading, placesTone, placesWords, timeAndPlace } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Tag } from '@/src/ui/tag'

interface Day {
  day: string
  rows: ActivityRow[]
}

/** What began before today and still goes on is of today. */
const daysOf = (rows: readonly ActivityRow[], now: string): Day[] => {
  const days: Day[] = []
  for (const row of rows) {
    const day = [dayOf(row.startsAt), dayOf(now)].sort().at(-1) ?? ''
    const last = days.at(-1)
    if (last?.day === day) last.rows.push(row)
    else days.push({ day, rows: [row] })
  }
  return days
}

export const Days = ({ rows }: { rows: readonly ActivityRow[] }): ReactNode => {
  const now = useNow()

  return daysOf(rows, now).map(({ day, rows: ofDay }) => (
    <Fragment key={day}>
      <Heading level={2}>{dayHeading(day, now)}</Heading>
      <List label={dayHeading(day, now)}>
        {ofDay.map((row) => (
          <ListItem
            key={row.id}
            title={row.title}
            lines={[timeAndPlace(row)]}
            state={<Tag tone={placesTone(row)}>{placesWords(row)}</Tag>}
            onTap={() => go(paths.activity(row.id))}
          />
        ))}
      </List>
    </Fragment>
  ))
}
