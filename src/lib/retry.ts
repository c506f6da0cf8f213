import type { TransportKind } from './transport-failure'
import { TransportFailure } from './transport-failure'

export interface RetryOptions {
  /** Called before each wait, so that the page says 正在排队，请稍等. */
  onWaiting?: (() => void) | undefined
  /** Milliseconds; replaced in tests. */
  sleep?: (ms: number) => Promise<void>
}

/** A rush is over in a minute, and 正在排队 is true all that time; a lost answer is not waited for as long. */
const TRIES: Partial<Record<TransportKind, number>> = { busy: 20, timeout: 8 }
const FIRST_MS = 300
const LARGEST_MS = 4000

const sleepReal = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Half fixed, half chance: sixty phones that were refused together do not come back together. About 50 s in all. */
export const pauseMs = (failures: number, chance: number): number =>
  Math.min(LARGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (0.5 + chance / 2)

const triesFor = (error: unknown): number =>
  (error instanceof TransportFailure ? TRIES[error.kind] : undefined) ?? 1

export const withRetry = async <T>(
  run: () => Promise<T>,
  { onWaiting, sleep = sleepReal }: RetryOptions = {},
): Promise<T> => {
  for (let failures = 1; ; failures += 1) {
    try {
      return await run()
    } catch (error) {
      if (failures >= triesFor(error)) throw error
      onWaiting?.()
      await sleep(pauseMs(failures, Math.random()))
    }
  }
}
