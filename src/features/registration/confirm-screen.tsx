import type { ReactNode } from 'react'

import type { Activity } from '@/types/activity'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { WhenFact } from '@/src/ui/when-fact'

import type { Confirming } from './use-confirm'
import { WhoGoes } from './who-goes'

interface ConfirmScreenProps {
  activity: Activity
  confirming: Confirming
}

/** Reads back what will be signed up, before it is. */
export const ConfirmScreen = ({ activity, confirming }: ConfirmScreenProps): ReactNode => (
  <>
    <Card>
      <Heading level={2}>您报名的是</Heading>
      <Heading level={3}>{activity.title}</Heading>
      <WhenFact startsAt={activity.startsAt} endsAt={activity.endsAt} />
      <Fact label='地点' note={activity.place.address}>
        {activity.place.name}
      </Fact>
    </Card>
    <WhoGoes confirming={confirming} />
    <Button onTap={() => go(paths.people())}>＋ 给家人报名</Button>
  </>
)
