import type { CountedAs } from '@/types/activity'
import type { FigureRow, Figures, Measures } from '@/types/figures'

import { periodsOf } from './period'
import { DEFAULT_SETTINGS } from './settings'

/** One session that was held, as it is counted. */
export interface CountedSession {
  /** On which it began, YYYY-MM-DD of people's calendar. */
  day: string
  type: string
  typeName: string
  countedAs: CountedAs
  registered: number
  /** 人次: named and heads together. */
  visits: number
  /** Ids of the named persons who were there. */
  persons: readonly string[]
}

/** What was counted for one org and one period. */
export type Cell = Pick<Figures, 'rows' | 'total' | 'community'> & {
  /** Day of the last session of a centre; absent: none, or counted before days were kept. */
  last?: string
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const measuresOf = (sessions: readonly CountedSession[]): Measures => ({
  sessions: sessions.length,
  registered: sum(sessions.map(({ registered }) => registered)),
  visits: sum(sessions.map(({ visits }) => visits)),
  people: new Set(sessions.flatMap(({ persons }) => persons)).size,
})

/** The report's order first, an organisation's own types after it by name. */
const ORDER = DEFAULT_SETTINGS.activityTypes.map(({ key }) => key)
const place = ({ type }: FigureRow): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length)
const inOrder = (one: FigureRow, other: FigureRow): number =>
  place(one) - place(other) || (one.name < other.name ? -1 : 1)

/** A type is called as its newest session was. */
const rowOf = (type: string, sessions: readonly CountedSession[]): FigureRow => {
  const newest = sessions.reduce((one, other) => (other.day > one.day ? other : one))
  return { type, name: newest.typeName, ...measuresOf(sessions) }
}

const grouped = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

const cellOf = (sessions: readonly CountedSession[]): Cell => {
  const own = sessions.filter(({ countedAs }) => countedAs === 'centre')
  const last = own
    .map(({ day }) => day)
    .sort()
    .at(-1)
  return {
    ...(last === undefined ? {} : { last }),
    rows: [...grouped(own, ({ type }) => [type])].map(([type, held]) => rowOf(type, held)).sort(inOrder),
    total: measuresOf(own),
    community: measuresOf(sessions.filter(({ countedAs }) => countedAs === 'community')),
  }
}

/** The last day of a year's cells on which a centre held a session; cells counted before days were kept say the month's first. */
export const lastDayOf = (cells: Readonly<Record<string, Cell>>): string | null => {
  const days = Object.entries(cells).flatMap(([key, { last, total }]) =>
    /^\d{4}-\d\d$/.test(key) && total.sessions > 0 ? [last ?? `${key}-01`] : [],
  )
  return days.sort().at(-1) ?? null
}

export const NOTHING: Cell = cellOf([])

/** Cells of every period that any of the sessions counts in, by the period's key. */
export const cellsOf = (sessions: readonly CountedSession[]): Record<string, Cell> =>
  Object.fromEntries(
    [...grouped(sessions, ({ day }) => periodsOf(day).map(({ key }) => key))].map(([key, held]) => [
      key,
      cellOf(held),
    ]),
  )
