import { useEffect } from 'react'

import type { Registrant } from '@/types/registration'

import { useAction } from '@/src/lib/use-action'

import type { Result } from './result'
import { resultOf } from './result'

interface TicketTick {
  tick: (ticket: string) => Promise<boolean>
  busy: boolean
}

/** `onResult` must be stable: it is called from an effect. */
export const useTicket = (
  activityId: string,
  onResult: (result: Result) => void,
  onChange: (registrant: Registrant) => void,
): TicketTick => {
  const { run, busy, error } = useAction('checkin.tick')

  useEffect(() => {
    if (error) onResult({ tone: 'bad', title: '这张票没有记上', words: error.sentence })
  }, [error, onResult])

  const tick = async (ticket: string) => {
    const answer = await run({ activityId, who: { ticket } })
    if (!answer) return false
    onResult(resultOf(answer))
    onChange(answer.registrant)
    return true
  }

  return { tick, busy }
}
