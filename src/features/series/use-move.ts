import { useState } from 'react'

import { sessionAt } from '@/domain/recurrence'
import { draftAt } from '@/domain/series'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

export interface Times {
  day: string
  start: string
  end: string
}

interface Move {
  move: (activityId: string, to: Times) => Promise<boolean>
  busy: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
}

/** The session as it stands now, at another time: whoever has a place is told as after any change. */
export const useMove = (): Move => {
  const { run, busy, error, issue } = useAction('activity.update')
  const [unread, setUnread] = useState<CallError | null>(null)

  const move = async (activityId: string, { day, start, end }: Times) => {
    setUnread(null)
    try {
      const activity = await call('activity.open', { activityId })
      const draft = draftAt(activity, sessionAt(day, start, end))
      return (await run({ activityId, rev: activity.rev, draft })) !== null
    } catch (reason) {
      setUnread(reason instanceof CallError ? reason : new CallError('INTERNAL', ''))
      return false
    }
  }

  return { move, busy, error: unread ?? error, issue }
}
