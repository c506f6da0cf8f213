import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Meeting } from '@/types/meeting-shapes'

import { dayOf } from '@/domain/calendar'

import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Notice } from '@/src/ui/notice'

import { LeaveDialog } from './leave-dialog'
import { MadeUpDialog } from './made-up-dialog'
import { RollRow } from './roll-row'
import { useRoll } from './use-roll'
import { countsWords } from './words'

interface Asked {
  what: 'leave' | 'madeUp'
  personId: string
  name: string
}

/** Everybody stands as there; only who is not is tapped. */
export const RollScreen = ({ meeting }: { meeting: Meeting }): ReactNode => {
  const { marks, counts, error, busyId, mark } = useRoll(meeting)
  const [asked, setAsked] = useState<Asked | null>(null)
  const nameFor = (what: Asked['what']) => (asked?.what === what ? asked.name : null)
  const ask = (what: Asked['what'], { personId, name }: Meeting['marks'][number]) =>
    setAsked({ what, personId, name })
  const dialog = { onClose: () => setAsked(null) }

  return (
    <>
      <Notice tone='plain' title={countsWords({ counts })}>
        {meeting.state === 'open' ? '名单上的人都算到了，没来的点一下。' : '记录确认了，只记补学。'}
      </Notice>
      {error && <Notice tone='bad' title={error.sentence} />}
      {marks.length === 0 && <Empty title='名单上还没有人，先到“党员名单”里加上。' />}
      <Card>
        <View>
          {marks.map((person) => (
            <RollRow
              key={person.personId}
              meeting={meeting}
              person={person}
              busy={busyId === person.personId}
              onMark={(marking) => void mark(person.personId, marking)}
              onLeave={() => ask('leave', person)}
              onMadeUp={() => ask('madeUp', person)}
            />
          ))}
        </View>
      </Card>
      <LeaveDialog
        name={nameFor('leave')}
        {...dialog}
        onMark={(marking) => asked && void mark(asked.personId, marking)}
      />
      <MadeUpDialog
        name={nameFor('madeUp')}
        since={dayOf(meeting.startsAt)}
        {...dialog}
        onMark={(marking) => asked && void mark(asked.personId, marking)}
      />
    </>
  )
}
