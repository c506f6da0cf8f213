import type { ReactNode } from 'react'

import type { Task } from '@/types/study-shapes'

import { dayOf } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import type { Query } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { QueryView } from '@/src/ui/query-view'
import { Tag } from '@/src/ui/tag'

import { openNames, untilWords } from '../words'

const stateOf = (task: Task): ReactNode => {
  const open = openNames(task)
  if (open === '') return <Tag tone='good'>学过了</Tag>
  return <Tag tone='care'>{task.people.length > 1 ? `${open}还没学` : '还没学'}</Tag>
}

/** 本月要学的: what branches and groups asked my people to read; nothing where nobody asked. */
export const Tasks = ({ query }: { query: Query<{ items: Task[] }> }): ReactNode => {
  const today = dayOf(useNow())

  return (
    <QueryView query={query} empty={undefined}>
      {({ items }) =>
        items.length > 0 && (
          <>
            <Heading level={2}>本月要学的</Heading>
            <List label='本月要学的'>
              {items.map((task) => (
                <ListItem
                  key={task.id}
                  title={task.title}
                  lines={[untilWords(task.until, today), task.unitName]}
                  state={stateOf(task)}
                  onTap={() => go(paths.reading(task.materialId))}
                />
              ))}
            </List>
          </>
        )
      }
    </QueryView>
  )
}
