import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { startWords } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Empty } from '@/src/ui/empty'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

import { whoWords } from './member-words'

/** For which activity first: that is what somebody rings up about. */
export const MineScreen = ({
  orgId,
  people,
  activities,
}: OutputOf<'leader.mine'> & { orgId: string }): ReactNode => {
  const now = useNow()

  return (
    <>
      <Heading level={2}>给组员报名，先选活动</Heading>
      {activities.length === 0 && <Empty title='现在没有可以报名的活动。' />}
      <List label='活动'>
        {activities.map(({ id, title, startsAt, placeName }) => (
          <ListItem
            key={id}
            title={title}
            lines={[startWords(startsAt, now), placeName]}
            onTap={() => go(paths.leaderSheet(orgId, id))}
          />
        ))}
      </List>
      <Button onTap={() => go(paths.calls(orgId))}>给组员打电话</Button>
      <Heading level={2}>{`我的 ${people.length} 位组员`}</Heading>
      <List label='组员'>
        {people.map((member) => (
          <ListItem key={member.personId} title={member.name} lines={[whoWords(member)]} />
        ))}
      </List>
    </>
  )
}
