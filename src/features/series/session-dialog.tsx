import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Session } from '@/types/series'

import { clockOf, dayOf } from '@/domain/calendar'

import { useAction } from '@/src/lib/use-action'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { TimesFields } from './times-fields'
import { useMove } from './use-move'
import { dayAndWeekday } from './words'

interface SessionDialogProps {
  session: Session
  now: string
  onClose: () => void
  onDone: () => void
}

const CallOff = ({ session, onDone }: Pick<SessionDialogProps, 'session' | 'onDone'>): ReactNode => {
  const action = useAction('activity.callOff')
  const onCallOff = async (reason: string) => {
    if (await action.run({ activityId: session.activityId, reason })) onDone()
  }

  return (
    <>
      <Heading level={3}>取消这场</Heading>
      <ReasonForm
        label='为什么取消'
        hint='报名的人会看到这句话。取消以后不能再恢复。'
        deed='取消这场活动'
        action={action}
        onDo={(reason) => void onCallOff(reason)}
      />
    </>
  )
}

export const SessionDialog = ({ session, now, onClose, onDone }: SessionDialogProps): ReactNode => {
  const { move, busy, error, issue } = useMove()
  const [times, setTimes] = useState({
    ...{ day: dayOf(session.startsAt), start: clockOf(session.startsAt), end: clockOf(session.endsAt) },
  })
  const told =
    session.state === 'published' && session.taken > 0 ? `，报名的 ${session.taken} 位会收到通知` : ''

  const onMove = async () => {
    if (await move(session.activityId, times)) onDone()
  }

  return (
    <Dialog open title={`${dayAndWeekday(session.calendar.day)}那场`} onClose={onClose}>
      <Heading level={3}>改时间</Heading>
      <TimesFields
        times={times}
        onChange={setTimes}
        dayError={issue('draft.startsAt')}
        endError={issue('draft.endsAt')}
      />
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={times.day < dayOf(now) ? '这一天已经过了' : times.end <= times.start ? '结束要晚于开始' : null}
        onTap={() => void onMove()}
      >
        {`改到这个时间${told}`}
      </Button>
      <CallOff session={session} onDone={onDone} />
    </Dialog>
  )
}
