import { useEffect, useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { PATTERNS } from '@/types/kernel/limits'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

/** Whoever left in the middle leaves no names behind. */
const IDLE_MS = 60_000

export type Way = 'phone' | 'name'
const LONGEST: Record<Way, number> = { phone: 4, name: 8 }

export interface Kiosk {
  way: Way
  choose: (way: Way) => void
  typed: string
  press: (key: string) => void
  rub: () => void
  /** Everything as it was before the first touch. */
  reset: () => void
  /** Null: not enough is typed to look for anybody. */
  found: Query<OutputOf<'kiosk.find'>> | null
  tap: (personId: string) => void
  ticking: boolean
  done: OutputOf<'kiosk.tick'> | null
  refused: CallError | null
}

export const useKiosk = (activityId: string): Kiosk => {
  const [way, setWay] = useState<Way>('phone')
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState<OutputOf<'kiosk.tick'> | null>(null)
  const { run, busy, error, clear } = useAction('kiosk.tick')
  const enough = PATTERNS.kiosk.test(typed)
  const found = useQuery('kiosk.find', enough && !done ? { activityId, typed } : null)

  useEffect(() => {
    if (typed === '') return undefined
    const timer = setTimeout(() => setTyped(''), IDLE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  const reset = () => {
    clear()
    setDone(null)
    setTyped('')
  }

  return {
    ...{ way, typed, done, refused: error, ticking: busy, reset },
    choose: (next) => {
      reset()
      setWay(next)
    },
    press: (key) => setTyped((before) => `${before}${key}`.slice(0, LONGEST[way])),
    rub: () => setTyped((before) => before.slice(0, -1)),
    found: enough ? found : null,
    tap: (personId) =>
      void run({ activityId, who: { personId } }).then((answer) => {
        if (answer) setDone(answer)
      }),
  }
}
