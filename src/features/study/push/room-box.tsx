import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Progress } from '@/types/study-shapes'

import { dayOf, dayWords } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'

interface RoomProps {
  progress: Progress
  onDone: () => void
}

const Ticks = ({ progress, onDone }: RoomProps): ReactNode => {
  const { run, busy, error, issue } = useAction('study.room')
  const today = dayOf(useNow())
  const { rows, room } = progress
  const [day, setDay] = useState(room?.day ?? today)
  const [away, setAway] = useState<readonly string[]>(() =>
    room ? rows.filter((row) => row.room === null).map(({ personId }) => personId) : [],
  )
  const present = rows.map(({ personId }) => personId).filter((id) => !away.includes(id))
  const tick = (id: string, here: boolean) =>
    setAway((before) => (here ? before.filter((each) => each !== id) : [...before, id]))
  const onSave = async () => {
    if (await run({ assignmentId: progress.id, rev: progress.roomRev, day, present })) onDone()
  }

  return (
    <>
      <PickerField
        mode='date'
        label='哪一天学的'
        end={today}
        value={day}
        error={issue('day')}
        onChange={setDay}
      />
      {rows.map(({ personId, name }) => (
        <Check
          key={personId}
          label={name}
          note={away.includes(personId) ? '没来' : '来了'}
          value={!away.includes(personId)}
          onChange={(here) => tick(personId, here)}
        />
      ))}
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onSave()}>
        {`记下：来了${present.length}人`}
      </Button>
    </>
  )
}

/** 集中学习: everybody was there until somebody is ticked off. */
export const RoomBox = ({ progress, onDone }: RoomProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const today = dayOf(useNow())
  const { room, counts } = progress

  return (
    <Card>
      <Heading level={2}>集中学习</Heading>
      {room && (
        <Notice tone='good' title={`${dayWords(room.day, today)}集中学过，来了${counts.ways.room}人`}>
          {`${room.byName}记的`}
        </Notice>
      )}
      {open ? (
        <Ticks progress={progress} onDone={onDone} />
      ) : (
        <Button onTap={() => setOpen(true)}>{room ? '改一改谁来了' : '记谁来了'}</Button>
      )}
    </Card>
  )
}
