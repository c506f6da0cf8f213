import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Marking, Meeting } from '@/types/meeting-shapes'

import { dayOf } from '@/domain/calendar'
import { whyNotMark } from '@/domain/meeting'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Tag } from '@/src/ui/tag'

import styles from './branch.module.scss'
import { markTone, markWords } from './words'

interface RollRowProps {
  meeting: Meeting
  person: Meeting['marks'][number]
  busy: boolean
  onMark: (marking: Marking) => void
  /** 请假 and 补学 ask one thing more. */
  onLeave: () => void
  onMadeUp: () => void
}

/** One member: stands as there until a tap says otherwise. */
export const RollRow = ({ meeting, person, busy, onMark, onLeave, onMadeUp }: RollRowProps): ReactNode => {
  const now = useNow()
  const { name, what, madeUp, temporary } = person
  const may = (marking: Marking) => whyNotMark(meeting, person, marking, now) === null
  const tap = (words: string, onTap: () => void) => (
    <Button fit busy={busy} label={`${name}${words}`} onTap={onTap}>
      {words}
    </Button>
  )

  return (
    <View className={cx(styles.person)}>
      <View className={cx(styles.head)}>
        <View className={cx(styles.name)}>{temporary ? `${name}（临时）` : name}</View>
        <Tag tone={markTone(person)}>{markWords(person, dayOf(now))}</Tag>
      </View>
      <View className={cx(styles.buttons)}>
        {what !== 'leave' && may({ what: 'leave', reason: 'ill', words: '' }) && tap('请假', onLeave)}
        {what !== 'absent' && may({ what: 'absent' }) && tap('未到', () => onMark({ what: 'absent' }))}
        {what !== 'here' && may({ what: 'here' }) && tap('到了', () => onMark({ what: 'here' }))}
        {what !== 'here' && !madeUp && may({ what: 'notMadeUp' }) && tap('补学了', onMadeUp)}
        {madeUp && may({ what: 'notMadeUp' }) && tap('还没补', () => onMark({ what: 'notMadeUp' }))}
      </View>
    </View>
  )
}
