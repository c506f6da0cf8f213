import type { ReactNode } from 'react'
import { useState } from 'react'

import { clockOf, dayOf, instantOf } from '@/domain/calendar'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'

import type { TabProps } from './section-props'

/** When it was really over: the next one is planned by it. */
export const EndBox = ({ dossier: { activity, endedAt }, reload }: TabProps): ReactNode => {
  const { run, busy, error } = useAction('dossier.end')
  const [time, setTime] = useState(() => clockOf(endedAt ?? activity.endsAt))
  const onSave = async () => {
    const at = instantOf(dayOf(activity.startsAt), time)
    if (await run({ activityId: activity.id, endedAt: at })) reload()
  }

  return (
    <Card>
      <Heading level={2}>实际几点结束</Heading>
      <Fact label='原定'>{clockOf(activity.endsAt)}</Fact>
      <Fact label='实际'>{endedAt ? clockOf(endedAt) : '还没写'}</Fact>
      <PickerField mode='time' label='实际几点结束' value={time} onChange={setTime} />
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} onTap={() => void onSave()}>
        记下结束时间
      </Button>
    </Card>
  )
}
