import { pauseMs, withRetry } from '@/src/lib/retry'
import type { TransportKind } from '@/src/lib/transport-failure'
import { TransportFailure } from '@/src/lib/transport-failure'

/** How often it is tried, and how long the phone waits in all, where the answer is always that failure. */
const tryFor = async (kind: TransportKind) => {
  const waits: number[] = []
  const sleep = (ms: number) => {
    waits.push(ms)
    return Promise.resolve()
  }
  const fails = jest.fn(() => Promise.reject(new TransportFailure(kind, '')))
  await expect(withRetry(fails, { sleep })).rejects.toMatchObject({ kind })
  return { tries: fails.mock.calls.length, waited: waits.reduce((sum, ms) => sum + ms, 0) }
}

test('in a rush the phone stays in the queue for most of a minute', async () => {
  const { tries, waited } = await tryFor('busy')

  expect(tries).toBe(20)
  expect(waited).toBeGreaterThan(30_000)
  expect(waited).toBeLessThan(70_000)
})

test('an answer that never comes is not waited for as long, and without a network nothing is tried again', async () => {
  expect((await tryFor('timeout')).tries).toBe(8)
  expect(await tryFor('offline')).toEqual({ tries: 1, waited: 0 })
})

test('phones that were refused together do not come back together, and none waits longer than 4 s', () => {
  expect([pauseMs(1, 0), pauseMs(1, 1)]).toEqual([150, 300])
  expect([pauseMs(19, 0), pauseMs(19, 1)]).toEqual([2000, 4000])
})

test('what succeeds the second time says so once, with the queue shown in between', async () => {
  let calls = 0
  const run = () => {
    calls += 1
    return calls === 1 ? Promise.reject(new TransportFailure('busy', '')) : Promise.resolve('ok')
  }
  const onWaiting = jest.fn()

  await expect(withRetry(run, { onWaiting, sleep: () => Promise.resolve() })).resolves.toBe('ok')
  expect(onWaiting).toHaveBeenCalledTimes(1)
})
