import { dayOf, plusMonths } from './calendar'

/** The same day of the month a year before, as a day of people's calendar; 29 February has its 28th. */
export const yearBefore = (now: string): string => {
  const day = dayOf(now)
  const month = plusMonths(day.slice(0, 7), -12)
  return day.endsWith('02-29') ? `${month}-28` : `${month}${day.slice(7)}`
}

/** Nobody came for 12 months: the day itself, a year later, still counts as within. `last`: null = never. */
export const isUnvisited = (last: string | null, now: string): boolean =>
  last === null || last < yearBefore(now)

/** By type: what was held in an org beyond what was held in the places below it. */
export const ownDone = (
  all: Readonly<Record<string, number>>,
  below: readonly Readonly<Record<string, number>>[],
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(all).map(([type, held]) => [
      type,
      Math.max(0, held - below.reduce((sum, place) => sum + (place[type] ?? 0), 0)),
    ]),
  )

/** What is left of a plan without its zeros: nothing planned is no promise. */
export const withoutZeros = (
  planned: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(planned)
      .map(
        ([orgId, row]) =>
          [orgId, Object.fromEntries(Object.entries(row).filter(([, sessions]) => sessions > 0))] as const,
      )
      .filter(([, row]) => Object.keys(row).length > 0),
  )
