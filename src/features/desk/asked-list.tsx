import type { ReactNode } from 'react'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

/** 要报名单的活动: somebody else's, with places set aside for this org. Nothing is said where nobody asks. */
export const AskedList = ({ orgId }: { orgId: string }): ReactNode => {
  const items = useQuery('places.asked', { orgId }).data?.items ?? []
  if (items.length === 0) return null

  return (
    <Card>
      <Heading level={2}>要报名单的活动</Heading>
      <List label='要报名单的活动'>
        {items.map(({ id, title, orgName, places, startsAt, endsAt }) => (
          <ListItem
            key={id}
            title={title}
            lines={[`${orgName}，给我们 ${places} 个名额`, whenWords(startsAt, endsAt, now().toISOString())]}
            onTap={() => go(paths.handIn(orgId, id))}
          />
        ))}
      </List>
    </Card>
  )
}
