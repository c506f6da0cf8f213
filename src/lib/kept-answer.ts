import { now } from './clock'
import { keep, recall } from './storage'

interface Kept<T> {
  data: T
  at: string
}

const isKept = (value: unknown): value is Kept<unknown> =>
  typeof value === 'object' && value !== null && 'data' in value && 'at' in value

/** The last answer of a page, with its time, for when there is no signal. */
export const keepAnswer = (key: string, data: unknown): boolean =>
  keep(`answer.${key}`, { data, at: now().toISOString() })

export const recallAnswer = <T>(key: string): Kept<T> | null =>
  recall(`answer.${key}`, isKept) as Kept<T> | null
