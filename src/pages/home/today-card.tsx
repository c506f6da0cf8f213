import type { ReactNode } from 'react'

import { timeWords } from '@/domain/calendar'
import type { Registration } from '@/types/registration'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { stateOf } from '@/src/lib/registration-words'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Progress } from '@/src/ui/progress'
import { TextField } from '@/src/ui/text-field'

import { useCheckIn } from './use-check-in'

interface TodayCardProps {
  place: Registration
  /** Says whose place it is, where the phone stands for several people. */
  named: boolean
  onDone: () => void
}

const Arrive = ({ place, onDone }: Omit<TodayCardProps, 'named'>): ReactNode => {
  const { action, why, code, presentAt, press } = useCheckIn(place, onDone)
  if (presentAt)
    return (
      <Notice tone='good' title='签到成功'>
        {`${timeWords(presentAt)}到的，请进去坐吧`}
      </Notice>
    )

  return (
    <>
      {code && (
        <TextField
          label='现场屏幕上的4位数字'
          keyboard='digits'
          maxLength={4}
          value={code.typed}
          error={code.error}
          onChange={code.type}
        />
      )}
      <Progress action={action} failed='没有签上' />
      <Button kind='main' why={why} busy={action.busy} onTap={press}>
        我到了
      </Button>
      <Button onTap={() => go(paths.ticket(place.activityId, place.personId))}>看票号</Button>
    </>
  )
}

/** In line, or asked: no 我到了 yet. */
const Waiting = ({ place }: { place: Registration }): ReactNode => {
  const { tone, words } = stateOf(place, useNow())
  return (
    <>
      <Notice tone={tone} title={words} />
      <Button onTap={() => go(paths.ticket(place.activityId, place.personId))}>看一看</Button>
    </>
  )
}

export const TodayCard = ({ place, named, onDone }: TodayCardProps): ReactNode => (
  <Card>
    <Heading level={3}>{place.activity.title}</Heading>
    {named && <Fact label='参加'>{place.personName}</Fact>}
    <Fact label='时间'>{`今天${timeWords(place.activity.startsAt)}`}</Fact>
    <Fact label='地点'>{place.activity.placeName}</Fact>
    {place.state === 'calledOff' ? (
      <Notice tone='bad' title='已取消'>
        {place.activity.calledOffReason}
      </Notice>
    ) : place.state === 'registered' ? (
      <Arrive place={place} onDone={onDone} />
    ) : (
      <Waiting place={place} />
    )}
  </Card>
)
