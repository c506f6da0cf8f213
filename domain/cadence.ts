import type { Cadences, Every, MeetingKind } from '@/types/meeting-kinds'

import { dayOf, plusDays, plusMonths } from './calendar'

/** rules.md 5.1: 三会一课 and 主题党日; half-yearly and yearly kinds are those of seed 003. */
export const DEFAULT_CADENCES: Cadences = {
  assembly: 'quarter',
  committee: 'month',
  group: 'month',
  lesson: 'quarter',
  day: 'month',
  briefing: 'month',
  secretaries: 'halfYear',
  training: 'year',
  review: 'year',
}

const MONTHS: Record<Exclude<Every, 'never'>, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** Half-open, both days of people's calendar (Asia/Shanghai): [from, to). */
export interface Period {
  from: string
  to: string
}

/** The calendar month, quarter, half-year or year that holds a day. */
export const periodAt = (every: Exclude<Every, 'never'>, day: string): Period => {
  const months = MONTHS[every]
  const year = Number(day.slice(0, 4))
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1
  const month = `${year}-${String(first).padStart(2, '0')}`
  return { from: `${month}-01`, to: `${plusMonths(month, months)}-01` }
}

/** Looked back so far: what was missed longer ago is for the books of that year. */
const MONTHS_BACK = 12

/** When a branch lives: its cadences begin with the period that holds `since`; `until` null: it goes on. Both days included. */
export interface Lifetime {
  since: string
  until: string | null
}

/** Every period of that kind from the branch's first day to now, oldest first. */
export const periodsUpTo = (every: Every, { since, until }: Lifetime, now: string): Period[] => {
  if (every === 'never') return []
  const today = dayOf(now)
  const back = `${plusMonths(today.slice(0, 7), -MONTHS_BACK)}-01`
  const last = until !== null && until < today ? until : today
  const periods: Period[] = []
  for (let at = since > back ? since : back; at <= last;) {
    const period = periodAt(every, at)
    periods.push(period)
    at = period.to
  }
  return periods
}

/** A meeting as far as a cadence asks: one may serve as several kinds. */
export interface Held {
  id: string
  kinds: readonly MeetingKind[]
  day: string
  confirmed: boolean
}

/** `open`: there is a meeting whose record nobody has confirmed; it does not count as held. */
export type DueState = 'done' | 'open' | 'due' | 'overdue'

export interface Due extends Period {
  kind: MeetingKind
  every: Every
  state: DueState
  /** The meeting that was held or planned in it. */
  meetingId: string | null
  /** Whole days since its last day; 0 while it runs: on the first day after it, 1. */
  daysLate: number
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

const dueIn = (
  period: Period,
  meetings: readonly Held[],
  today: string,
): Pick<Due, 'state' | 'meetingId'> => {
  const within = meetings.filter(({ day }) => day >= period.from && day < period.to)
  const done = within.find(({ confirmed }) => confirmed)
  if (done) return { state: 'done', meetingId: done.id }
  const open = within[0]
  if (open) return { state: 'open', meetingId: open.id }
  return { state: today < period.to ? 'due' : 'overdue', meetingId: null }
}

/** How a kind stands in each of its periods at that instant, oldest first. */
export const duesOf = (
  kind: MeetingKind,
  every: Every,
  life: Lifetime,
  meetings: readonly Held[],
  now: string,
): Due[] => {
  const today = dayOf(now)
  const mine = meetings.filter(({ kinds }) => kinds.includes(kind))
  return periodsUpTo(every, life, now).map((period) => ({
    ...{ ...period, kind, every, ...dueIn(period, mine, today) },
    daysLate: Math.max(0, daysBetween(plusDays(period.to, -1), today)),
  }))
}

/** Every kind, in the order of the settings. */
export const allDues = (cadences: Cadences, life: Lifetime, meetings: readonly Held[], now: string): Due[] =>
  (Object.keys(DEFAULT_CADENCES) as MeetingKind[]).flatMap((kind) =>
    duesOf(kind, cadences[kind], life, meetings, now),
  )

/** What somebody has to do something about: longest overdue first, then what runs. */
export const openDues = (dues: readonly Due[]): Due[] =>
  dues.filter(({ state }) => state !== 'done').sort((a, b) => b.daysLate - a.daysLate)

/** 任期: to be renewed soon within so many days of its last one; half-open, the day after it is over. */
const TERM_WARNS_DAYS = 60
export type TermState = 'runs' | 'ends' | 'over'

/** `to`: the last day of the term. */
export const termState = (to: string, now: string): TermState => {
  const left = daysBetween(dayOf(now), to)
  if (left < 0) return 'over'
  return left <= TERM_WARNS_DAYS ? 'ends' : 'runs'
}
