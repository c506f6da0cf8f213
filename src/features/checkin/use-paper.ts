import { useState } from 'react'

import type { DoorCounts } from '@/types/checkin'
import type { Registrant } from '@/types/registration'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

export interface Paper {
  isAbsent: (personId: string) => boolean
  mark: (personId: string, absent: boolean) => void
  heads: number | null
  setHeads: (heads: number | null) => void
  numbers: { present: number; before: number; absent: number }
  send: (photo: string | null) => Promise<void>
  busy: boolean
  error: CallError | null
  done: DoorCounts | null
}

/** Everybody listed came unless tapped; `listed` are those who hold a place. */
export const usePaper = (activityId: string, listed: readonly Registrant[], headsBefore: number): Paper => {
  const { run, busy, error } = useAction('checkin.paper')
  const [absent, setAbsent] = useState<readonly string[]>([])
  const [heads, setHeads] = useState<number | null>(headsBefore)
  const [done, setDone] = useState<DoorCounts | null>(null)
  const before = listed.filter(({ presentAt }) => presentAt !== null).length

  const send = async (photo: string | null) => {
    const answer = await run({
      ...{ activityId, absent: [...absent] },
      ...(heads === null ? {} : { heads }),
      ...(photo === null ? {} : { photo }),
    })
    if (answer) setDone(answer)
  }

  return {
    isAbsent: (personId) => absent.includes(personId),
    mark: (personId, isAbsent) =>
      setAbsent((list) => [...list.filter((id) => id !== personId), ...(isAbsent ? [personId] : [])]),
    ...{ heads, setHeads, send, busy, error, done },
    numbers: { present: listed.length - absent.length, before, absent: absent.length },
  }
}
