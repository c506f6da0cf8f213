import { useState } from 'react'

import { plusMinutes, timeWords } from '@/domain/calendar'
import { whyNotCheckIn } from '@/domain/checkin'
import { sentences } from '@/types/kernel/errors'
import { PATTERNS } from '@/types/kernel/limits'
import type { Registration } from '@/types/registration'

import { refusedWith } from '@/src/lib/call-error'
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

const CODE_REFUSALS = ['CHECKIN.CODE', 'CHECKIN.CODE_WRONG', 'CHECKIN.CODE_TRIES'] as const

export interface CheckIn {
  action: Running<'checkin.self'>
  why: string | null
  /** Beside the field of the code on the wall; null where none is asked for now. */
  code: { typed: string; type: (typed: string) => void; error: string | undefined } | null
  /** From the answer, until the page itself has been read again. */
  presentAt: string | null
  press: () => void
}

export const useCheckIn = (place: Registration, onDone: () => void): CheckIn => {
  const action = useAction('checkin.self')
  const early = whyNotYet(place, useNow())
  const [typed, type] = useState('')
  const asked = place.activity.wallCode && early === null
  const why = early ?? (asked && !PATTERNS.wallCode.test(typed) ? sentences['CHECKIN.CODE'] : null)
  const wrong = CODE_REFUSALS.some((code) => refusedWith(action.error, 'checkin.self', code))
  const [presentAt, setPresentAt] = useState<string | null>(null)
  const press = async () => {
    const { activityId, personId } = place
    const answer = await action.run({ activityId, personId, ...(asked ? { code: typed } : {}) })
    if (!answer) return
    setPresentAt(answer.presentAt)
    onDone()
  }

  return {
    action: wrong ? { ...action, error: null } : action,
    why,
    code: asked ? { typed, type, error: wrong ? action.error?.sentence : undefined } : null,
    presentAt: place.presentAt ?? presentAt,
    press: () => void press(),
  }
}
