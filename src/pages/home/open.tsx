import type { ReactNode } from 'react'

import type { Home } from '@/types/home'

import { placesTone, placesWords, startWords } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Empty } from '@/src/ui/empty'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Tag } from '@/src/ui/tag'

/** Those where everybody of mine already has a place stand above, not here. */
const stillOpen = ({ me, today, coming, open }: Home) => {
  const held = [...today, ...coming].filter(({ state }) => state === 'registered')
  const mine = (id: string) => held.filter(({ activityId }) => activityId === id).length
  return open.filter(({ id }) => me.persons.length === 0 || mine(id) < me.persons.length)
}

export const Open = ({ home }: { home: Home }): ReactNode => {
  const now = useNow()
  const rows = stillOpen(home)
  if (rows.length === 0) return <Empty title='这里暂时没有新的活动，过几天再来看看，也可以打电话问一问。' />

  return (
    <>
      <Heading level={2}>可以参加的活动</Heading>
      <List label='可以参加的活动'>
        {rows.map((row) => (
          <ListItem
            key={row.id}
            title={row.title}
            lines={[startWords(row.startsAt, now), row.placeName]}
            state={<Tag tone={placesTone(row)}>{placesWords(row)}</Tag>}
            onTap={() => go(paths.activity(row.id))}
          />
        ))}
      </List>
      <Button onTap={() => go(paths.activities())}>看全部活动</Button>
    </>
  )
}
