import { useState } from 'react'

import type { Mark, Marking, Meeting } from '@/types/meeting-shapes'

import { countsOf } from '@/domain/meeting'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

export interface Roll {
  marks: Meeting['marks']
  counts: Meeting['counts']
  error: CallError | null
  /** Who is being marked at this moment; the others can wait. */
  busyId: string | null
  mark: (personId: string, marking: Marking) => Promise<void>
}

/** What was tapped stands at once where it was answered; the page need not be read again. */
export const useRoll = (meeting: Meeting): Roll => {
  const { run, error } = useAction('meeting.mark')
  const [tapped, setTapped] = useState<Record<string, Mark>>({})
  const [busyId, setBusyId] = useState<string | null>(null)
  const marks = meeting.marks.map((each) => ({ ...each, ...tapped[each.personId] }))

  const mark = async (personId: string, marking: Marking) => {
    setBusyId(personId)
    const answer = await run({ meetingId: meeting.id, personId, mark: marking })
    if (answer) setTapped((before) => ({ ...before, [personId]: answer.mark }))
    setBusyId(null)
  }

  return { marks, counts: countsOf(marks), error, busyId, mark }
}
