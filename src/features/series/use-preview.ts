import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import type { CalendarDay } from '@/types/series'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'

import type { Form } from './form'
import { ruleOf, windowOf } from './form'

/** A day of the plan: what the rule says, where it was moved to, and whether it stays. */
export interface PlanDay {
  ruleDay: string
  calendar: CalendarDay
  kept: boolean
}

export interface Preview {
  days: PlanDay[] | null
  unknownYears: number[]
  busy: boolean
  error: CallError | null
  load: (form: Form) => Promise<void>
  keep: (ruleDay: string, kept: boolean) => void
  move: (ruleDay: string, day: string) => Promise<void>
  drop: () => void
}

const EVERY_DAY = { kind: 'weekly' as const, every: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] }

/** The days of the rule; days off are left out unless somebody keeps them. */
export const usePreview = (orgId: string): Preview => {
  const [days, setDays] = useState<PlanDay[] | null>(null)
  const [unknownYears, setUnknownYears] = useState<number[]>([])
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError | null>(null)

  const ask = async (
    rule: ReturnType<typeof ruleOf>,
    window: ReturnType<typeof windowOf>,
  ): Promise<OutputOf<'series.preview'> | null> => {
    setBusy(true)
    setError(null)
    try {
      return await call('series.preview', { orgId, rule, window })
    } catch (reason) {
      setError(reason instanceof CallError ? reason : new CallError('INTERNAL', ''))
      return null
    } finally {
      setBusy(false)
    }
  }
  const put = (ruleDay: string, change: Partial<PlanDay>) =>
    setDays((before) => before?.map((one) => (one.ruleDay === ruleDay ? { ...one, ...change } : one)) ?? null)

  return {
    ...{ days, unknownYears, busy, error },
    load: async (form) => {
      const answer = await ask(ruleOf(form), windowOf(form))
      setUnknownYears(answer?.unknownYears ?? [])
      setDays(
        answer?.days.map((calendar) => ({
          ...{ ruleDay: calendar.day, calendar, kept: calendar.off !== 'holiday' },
        })) ?? null,
      )
    },
    keep: (ruleDay, kept) => put(ruleDay, { kept }),
    move: async (ruleDay, day) => {
      const answer = await ask(EVERY_DAY, { from: day, to: day, count: null })
      const [calendar] = answer?.days ?? []
      if (!calendar) return
      put(ruleDay, { calendar, kept: true })
      setUnknownYears((before) => [...new Set([...before, ...(answer?.unknownYears ?? [])])])
    },
    drop: () => setDays(null),
  }
}
