import { aCloud, type CloudInTest } from './a-cloud'

let cloud: CloudInTest

beforeAll(async () => {
  cloud = await aCloud({ threads: 1, concurrency: 3, timeouts: { probe: 2000, alone: 20_000 } })
})

afterAll(() => cloud.stop())

test('an instance lives on between calls and is loaded anew after a cold start', async () => {
  const first = await cloud.probe('count')
  const second = await cloud.probe('count')
  await cloud.clearWorkers()
  const cold = await cloud.probe('count')

  expect([first, second, cold]).toEqual([1, 2, 1])
})

test('functions that take turns on one thread stay warm', async () => {
  await cloud.clearWorkers()
  const first = await cloud.probe('count')
  await cloud.call('echo', {})
  const second = await cloud.probe('count')

  expect([first, second]).toEqual([1, 2])
})

test.each(['sleep', 'busy'])('a function that is over its time is ended with -504003 (%s)', async (deed) => {
  const call = cloud.probe(deed, { ms: 60_000 })

  await expect(call).rejects.toMatchObject({
    errCode: -504003,
    errMsg: expect.stringContaining('timed out after 2 seconds') as string,
  })
  expect(await cloud.probe('count')).toBe(1)
})

test('a function that ends its process answers as a crashed one', async () => {
  await expect(cloud.probe('exit')).rejects.toMatchObject({ errCode: -504002 })
  expect(await cloud.probe('count')).toBe(1)
})

test('a function that holds more than its memory is ended as such, and the next call meets a new instance', async () => {
  const small = await aCloud({ threads: 1, memory: { probe: 32 } })

  expect(await small.probe('hoard', { times: 2 })).toBe(2)
  await expect(small.probe('hoard', { times: 1000 })).rejects.toMatchObject({
    errCode: -504002,
    errMsg: expect.stringContaining('used more than 32 MB') as string,
  })
  expect(await small.probe('count')).toBe(1)
  expect(small.calls().at(-2)?.error).toContain('FUNCTIONS_MEMORY_LIMIT_EXCEEDED')
  await small.stop()
})

test('a promise that fails after the answer takes the instance with it, not the next call', async () => {
  expect(await cloud.probe('lateCrash')).toBe('answered')
  // The same thread, so the crash happens while this call runs or before it starts: either is a crashed instance.
  await cloud.probe('sleep', { ms: 100 }).catch(() => null)

  expect(await cloud.probe('count')).toBe(1)
})

test('more executions of one function than allowed are refused with -501004, the others wait for a thread', async () => {
  const calls = Array.from({ length: 5 }, () => cloud.probe('sleep', { ms: 20 }))

  const outcomes = await Promise.allSettled(calls)

  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ])
  expect(outcomes[3]).toMatchObject({ reason: { errCode: -501004 } })
})

test('two functions share a single thread in turn', async () => {
  const answers = await Promise.all([cloud.probe('count'), cloud.call('alone', {}), cloud.probe('count')])

  expect(answers).toHaveLength(3)
})
