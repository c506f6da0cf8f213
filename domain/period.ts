import type { Period } from '@/types/figures'

import { plusMonths } from './calendar'

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

const pad = (month: number): string => String(month).padStart(2, '0')

/** The first month of a period, YYYY-MM. */
const firstMonth = ({ kind, key }: Period): string => {
  if (kind === 'month') return key
  const year = key.slice(0, 4)
  return kind === 'year' ? `${year}-01` : `${year}-${pad((Number(key.slice(-1)) - 1) * 3 + 1)}`
}

/** The period of a kind that holds a day (YYYY-MM-DD of people's calendar) or a month. */
export const periodOf = (kind: Period['kind'], day: string): Period => {
  const year = day.slice(0, 4)
  if (kind === 'year') return { kind, key: year }
  if (kind === 'month') return { kind, key: day.slice(0, 7) }
  return { kind, key: `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` }
}

/** Every period that a day counts in. */
export const periodsOf = (day: string): Period[] =>
  (['year', 'quarter', 'month'] as const).map((kind) => periodOf(kind, day))

/** So many periods of the same kind later; negative: earlier. */
export const shiftPeriod = (period: Period, steps: number): Period =>
  periodOf(period.kind, plusMonths(firstMonth(period), steps * MONTHS[period.kind]))

/** The same time in another grain: what holds it; or, inside it, what holds `today`, else its first part. */
export const regrained = (period: Period, kind: Period['kind'], today: string): Period => {
  const now = periodOf(kind, today)
  const inside = periodOf(period.kind, today).key === period.key
  return inside ? now : periodOf(kind, firstMonth(period))
}

/** 2022年, 2022年第1季度, 2022年3月. */
export const periodWords = ({ kind, key }: Period): string => {
  const year = `${key.slice(0, 4)}年`
  if (kind === 'year') return year
  return kind === 'quarter' ? `${year}第${key.slice(-1)}季度` : `${year}${Number(key.slice(-2))}月`
}
