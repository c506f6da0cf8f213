import type { ReactNode } from 'react'

import type { Activity } from '@/types/activity'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { WhenFact } from '@/src/ui/when-fact'

import { Along } from './along'
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
    <Along confirming={confirming} />
    {confirming.full && (
      <Notice
        tone='care'
        title={activity.waiting > 0 ? `名额满了，前面有${activity.waiting}组在排队` : '名额满了，可以排队'}
      >
        有人取消，就按先后轮到您。
      </Notice>
    )}
    {confirming.clash && (
      <Notice tone='care' title={`${confirming.clash.name}这个时间还报了${confirming.clash.title}`}>
        {`那一场是${whenWords(confirming.clash.startsAt, confirming.clash.endsAt, now().toISOString())}。去不了的那一场，请点“我去不了了”。`}
      </Notice>
    )}
    <Button onTap={() => go(paths.people())}>＋ 给家人报名</Button>
  </>
)
