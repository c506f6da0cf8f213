import type { ReactNode } from 'react'
import { useState } from 'react'

import type { BranchMonth } from '@/types/meeting-shapes'

import { dayOf } from '@/domain/calendar'
import { dueWords } from '@/domain/meeting-words'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

type DueItem = BranchMonth['dues'][number]

/** More at once frightens more than it helps. */
const FEW = 5

/** What is due says so by itself. */
const STATES = {
  overdue: { tone: 'bad', words: '逾期' },
  open: { tone: 'care', words: '等确认' },
  done: { tone: 'good', words: '已开' },
} as const

/** A tap goes to the meeting that waits for its record, or to planning one of that kind. */
const toDo = (orgId: string, { kind, meetingId }: DueItem): string =>
  meetingId === null ? paths.branchPlan(orgId, { kind }) : paths.branchMeeting(meetingId)

/** A meeting that is listed as planned is not said a second time. */
const listedDues = ({ dues, coming }: BranchMonth): DueItem[] =>
  dues.filter(({ meetingId }) => !coming.some(({ id }) => id === meetingId))

export const DueList = ({ month }: { month: BranchMonth }): ReactNode => {
  const { orgId } = month
  const dues = listedDues(month)
  const today = dayOf(useNow())
  const [all, setAll] = useState(false)
  const shown = all ? dues : dues.slice(0, FEW)

  return (
    <Card>
      <Heading level={2}>该开的会</Heading>
      {dues.length === 0 && <Notice tone='good' title='该开的都开了' />}
      <List label='该开的会'>
        {shown.map((due) => (
          <ListItem
            key={`${due.kind}${due.from}`}
            title={dueWords(due, today)}
            state={
              due.state === 'due' ? null : <Tag tone={STATES[due.state].tone}>{STATES[due.state].words}</Tag>
            }
            onTap={() => go(toDo(orgId, due))}
          />
        ))}
      </List>
      {shown.length < dues.length && (
        <Button onTap={() => setAll(true)}>{`还有${dues.length - shown.length}项，都看一看`}</Button>
      )}
    </Card>
  )
}
