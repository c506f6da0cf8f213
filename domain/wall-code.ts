import { LIMITS } from '@/types/kernel/limits'

import { plusMinutes } from './calendar'

const MINUTE_MS = 60_000

/** Minutes since 1970: the code on the wall is good for the one it is made in, and for the next. */
export const wallMinute = (now: string): number => Math.floor(Date.parse(now) / MINUTE_MS)

/** Whoever began to type before the number changed is not sent back to the screen. */
export const minutesTaken = (now: string): number[] => [wallMinute(now), wallMinute(now) - 1]

/** When the number on the wall changes; at this instant the next one stands there. */
export const changesAt = (now: string): string => new Date((wallMinute(now) + 1) * MINUTE_MS).toISOString()

/** What one account tried, by requestId, until the ten minutes are over. */
export interface Tries {
  until: string
  requests: readonly string[]
}

/**
 * One more try, taken before the code is compared: as many as are sent at once, no more than the limit are looked at.
 * A repetition of the same tap takes none. Null: none is left.
 */
export const withTry = (before: Tries | null, requestId: string, now: string): Tries | null => {
  if (!before || before.until <= now)
    return { until: plusMinutes(now, LIMITS.wallMinutes), requests: [requestId] }
  if (before.requests.includes(requestId)) return before
  if (before.requests.length >= LIMITS.wallTries) return null
  return { until: before.until, requests: [...before.requests, requestId] }
}

/** The right code costs nothing: a daughter may check in six people. */
export const withoutTry = ({ until, requests }: Tries, requestId: string): Tries => ({
  until,
  requests: requests.filter((each) => each !== requestId),
})
