import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Mark, Marking, Meeting } from '@/types/meeting-shapes'

import { dayOf } from '@/domain/calendar'
import { whyNotMark } from '@/domain/meeting'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import styles from './branch.module.scss'
import { LeaveDialog } from './leave-dialog'
import { MadeUpDialog } from './made-up-dialog'
import { markTone, markWords } from './words'

interface RollRowProps {
  meeting: Meeting
  person: Meeting['marks'][number]
  onMarked: (mark: Mark) => void
}

const LEAVE: Marking = { what: 'leave', reason: 'ill', words: '' }

/** One member: stands as there until a tap says otherwise. Each row sends its own, so that quick taps on several are all sent. */
export const RollRow = ({ meeting, person, onMarked }: RollRowProps): ReactNode => {
  const now = useNow()
  const { run, busy, error } = useAction('meeting.mark')
  const [asked, setAsked] = useState<'leave' | 'madeUp' | null>(null)
  const { personId, name, what, madeUp, temporary } = person
  const may = (marking: Marking) => whyNotMark(meeting, person, marking, now) === null
  const mark = async (marking: Marking) => {
    const answer = await run({ meetingId: meeting.id, personId, mark: marking })
    if (answer) onMarked(answer.mark)
  }
  const tap = (words: string, onTap: () => void) => (
    <Button fit busy={busy} label={`${name}${words}`} onTap={onTap}>
      {words}
    </Button>
  )
  const dialog = { onClose: () => setAsked(null), onMark: (marking: Marking) => void mark(marking) }

  return (
    <View className={cx(styles.person)}>
      <View className={cx(styles.head)}>
        <View className={cx(styles.name)}>{temporary ? `${name}（临时）` : name}</View>
        <Tag tone={markTone(person)}>{markWords(person, dayOf(now))}</Tag>
      </View>
      <View className={cx(styles.buttons)}>
        {what !== 'leave' && may(LEAVE) && tap('请假', () => setAsked('leave'))}
        {what !== 'absent' && may({ what: 'absent' }) && tap('未到', () => void mark({ what: 'absent' }))}
        {what !== 'here' && may({ what: 'here' }) && tap('到了', () => void mark({ what: 'here' }))}
        {what !== 'here' && !madeUp && may({ what: 'notMadeUp' }) && tap('补学了', () => setAsked('madeUp'))}
        {madeUp && may({ what: 'notMadeUp' }) && tap('还没补', () => void mark({ what: 'notMadeUp' }))}
      </View>
      {error && <Notice tone='bad' title={`${name}没有记上：${error.sentence}`} />}
      <LeaveDialog name={asked === 'leave' ? name : null} {...dialog} />
      <MadeUpDialog name={asked === 'madeUp' ? name : null} since={dayOf(meeting.startsAt)} {...dialog} />
    </View>
  )
}
