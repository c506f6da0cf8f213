import { useState } from 'react'

import { plusMinutes, timeWords } from '@/domain/calendar'
import { whyNotCheckIn } from '@/domain/checkin'
import { sentences } from '@/types/kernel/errors'
import type { Registration } from '@/types/registration'

import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'

/** Null: it can be pressed now. Too early is said with the time from which it works. */
export const whyNotYet = ({ state, activity }: Registration, now: string): string | null => {
  const refusal = whyNotCheckIn({ state, activity }, now)
  if (refusal === 'CHECKIN.TOO_EARLY')
    return `从${timeWords(plusMinutes(activity.startsAt, -activity.checkInOpensMinutes))}起可以点`
  return refusal && sentences[refusal]
}

export interface CheckIn {
  action: Running<'checkin.self'>
  why: string | null
  /** From the answer, until the page itself has been read again. */
  presentAt: string | null
  press: () => void
}

export const useCheckIn = (place: Registration, onDone: () => void): CheckIn => {
  const action = useAction('checkin.self')
  const why = whyNotYet(place, useNow())
  const [presentAt, setPresentAt] = useState<string | null>(null)
  const press = async () => {
    const { activityId, personId } = place
    const answer = await action.run({ activityId, personId })
    if (!answer) return
    setPresentAt(answer.presentAt)
    onDone()
  }

  return { action, why, presentAt: place.presentAt ?? presentAt, press: () => void press() }
}
