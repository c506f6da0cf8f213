import { useState } from 'react'

import type { Period } from '@/types/figures'

import { dayOf } from '@/domain/calendar'
import { periodOf, regrained, shiftPeriod } from '@/domain/period'

import { now } from '@/src/lib/clock'

export interface PeriodChoice {
  period: Period
  /** It holds today: there is nothing to see after it. */
  newest: boolean
  show: (kind: Period['kind']) => void
  move: (steps: number) => void
}

/** This year first: the report that is asked for most. */
export const usePeriod = (): PeriodChoice => {
  const today = dayOf(now().toISOString())
  const [period, setPeriod] = useState<Period>(() => periodOf('year', today))

  return {
    period,
    newest: period.key >= periodOf(period.kind, today).key,
    show: (kind) => setPeriod(regrained(period, kind, today)),
    move: (steps) => setPeriod(shiftPeriod(period, steps)),
  }
}
