import { useRef, useState } from 'react'

import type { DoorCounts } from '@/types/checkin'
import { LIMITS } from '@/types/kernel/limits'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

export interface Heads {
  add: (by: 1 | -1) => void
  /** Taps that the server has not answered yet. */
  unsent: number
  error: CallError | null
}

const step = (wanted: number) => Math.max(-LIMITS.headsStep, Math.min(LIMITS.headsStep, wanted))

/** 只记人数: taps are as quick as the hand; what piles up while one call is on its way goes with the next. */
export const useHeads = (activityId: string, onCounts: (counts: DoorCounts) => void): Heads => {
  const { run, error } = useAction('checkin.heads')
  const wanted = useRef(0)
  const sending = useRef(false)
  const [unsent, setUnsent] = useState(0)

  const send = async () => {
    sending.current = true
    while (wanted.current !== 0) {
      const change = step(wanted.current)
      const counts = await run({ activityId, change })
      wanted.current = counts ? wanted.current - change : 0
      if (counts) onCounts(counts)
      setUnsent(wanted.current)
    }
    sending.current = false
  }

  const add = (by: 1 | -1) => {
    wanted.current += by
    setUnsent(wanted.current)
    if (!sending.current) void send()
  }

  return { add, unsent, error }
}
