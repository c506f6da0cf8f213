import { useState } from 'react'

import type { Meeting, MeetingRecord } from '@/types/meeting-shapes'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

export interface RecordEdit {
  record: MeetingRecord
  set: (change: Partial<MeetingRecord>) => void
  changed: string
  setChanged: (words: string) => void
  busy: boolean
  saved: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
  save: () => Promise<void>
}

/** The text of the book: written while it is open, corrected once it is confirmed. What was typed stays after a CONFLICT. */
export const useRecord = (meeting: Meeting, reload: () => void): RecordEdit => {
  const { id: meetingId, rev, state, chair, recorder, topics, resolutions } = meeting
  const writing = useAction('meeting.write')
  const correcting = useAction('meeting.correct')
  const action = state === 'confirmed' ? correcting : writing
  const [record, setRecord] = useState<MeetingRecord>({ chair, recorder, topics, resolutions })
  const [changed, setChanged] = useState('')
  const [saved, setSaved] = useState(false)

  const save = async () => {
    const done =
      state === 'confirmed'
        ? await correcting.run({ meetingId, rev, record, changed })
        : await writing.run({ meetingId, rev, record })
    setSaved(done !== null)
    if (done) setChanged('')
    reload()
  }

  return {
    ...{ record, changed, setChanged, saved, save },
    ...{ busy: action.busy, error: action.error, issue: action.issue },
    set: (change) => {
      setSaved(false)
      setRecord((before) => ({ ...before, ...change }))
    },
  }
}
