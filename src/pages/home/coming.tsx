import type { ReactNode } from 'react'

import type { Home } from '@/types/home'

import { startWords } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { stateOf } from '@/src/lib/registration-words'
import { useNow } from '@/src/lib/use-now'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Tag } from '@/src/ui/tag'

/** My next places, at most three. */
export const Coming = ({ home: { me, coming } }: { home: Home }): ReactNode => {
  const now = useNow()
  if (coming.length === 0) return null

  return (
    <>
      <Heading level={2}>接下来</Heading>
      <List label='接下来'>
        {coming.map((row) => {
          const { activityId, personId, personName, activity } = row
          const { tone, words } = stateOf(row, now)
          return (
            <ListItem
              key={`${activityId}${personId}`}
              title={activity.title}
              lines={[
                startWords(activity.startsAt, now),
                activity.placeName,
                ...(me.persons.length > 1 ? [personName] : []),
              ]}
              state={<Tag tone={tone}>{words}</Tag>}
              onTap={() => go(paths.ticket(activityId, personId))}
            />
          )
        })}
      </List>
    </>
  )
}
