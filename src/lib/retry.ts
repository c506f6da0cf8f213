import { TransportFailure } from './transport-failure'

export interface RetryOptions {
  /** Called before each wait, so that the page says 正在排队，请稍等. */
  onWaiting?: (() => void) | undefined
  /** Milliseconds; replaced in tests. */
  sleep?: (ms: number) => Promise<void>
}

const TRIES = 8
const FIRST_MS = 300
const LARGEST_MS = 4000

const sleepReal = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Half fixed, half chance: sixty phones that were refused together do not come back together. About 12 s in all. */
export const pauseMs = (failures: number, chance: number): number =>
  Math.min(LARGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (0.5 + chance / 2)

export const mayRetry = (error: unknown): boolean =>
  error instanceof TransportFailure && (error.kind === 'busy' || error.kind === 'timeout')

export const withRetry = async <T>(
  run: () => Promise<T>,
  { onWaiting, sleep = sleepReal }: RetryOptions = {},
): Promise<T> => {
  for (let failures = 1; ; failures += 1) {
    try {
      return await run()
    } catch (error) {
      if (!mayRetry(error) || failures >= TRIES) throw error
      onWaiting?.()
      await sleep(pauseMs(failures, Math.random()))
    }
  }
}
