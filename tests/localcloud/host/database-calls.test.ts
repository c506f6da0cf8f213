import { aCloud, type CloudInTest } from './a-cloud'
import { until } from './until'

let cloud: CloudInTest

const last = () => cloud.calls().at(-1)
const stored = () => cloud.database.peek('notes').length

beforeAll(async () => {
  cloud = await aCloud({ threads: 1 })
  await cloud.probe('count')
})

beforeEach(async () => {
  cloud.faults.clear()
  await cloud.database.clear()
})

afterAll(() => cloud.stop())

test('the database calls of each invocation are counted and named', async () => {
  await cloud.probe('add', { times: 3 })

  expect(last()).toMatchObject({
    databaseCalls: 3,
    databaseActions: Array.from({ length: 3 }, () => 'database.insertDocument notes'),
  })
})

test('a database call after the answer is refused, also while the next call runs in the same instance', async () => {
  await cloud.probe('late', { ms: 30 })
  const record = last()
  await cloud.probe('sleep', { ms: 100 })

  await until(() => record?.lateActions.length === 1)
  expect(record).toMatchObject({ databaseCalls: 0, lateActions: ['database.insertDocument'] })
  expect(last()).toMatchObject({ databaseCalls: 0, lateActions: [] })
  expect(stored()).toBe(0)
})

test('stopped before the 2nd call: the function crashes and only the first write stands', async () => {
  cloud.faults.add({ at: 2, when: 'before', do: 'stop' })

  await expect(cloud.probe('add', { times: 3 })).rejects.toMatchObject({ errCode: -504002 })
  expect(stored()).toBe(1)
})

test('stopped after the 2nd call: the write stands, though the function never learnt of it', async () => {
  cloud.faults.add({ at: 2, when: 'after', do: 'stop' })

  await expect(cloud.probe('add', { times: 3 })).rejects.toMatchObject({ errCode: -504002 })
  expect(stored()).toBe(2)
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a planted error %s the call: %i documents stand', async (when, count) => {
  cloud.faults.add({ at: 1, when, do: { code: 'DATABASE_REQUEST_FAILED', message: 'planted' } })

  await expect(cloud.probe('add', { times: 1 })).rejects.toMatchObject({
    errMsg: expect.stringContaining('-502001 database request fail. planted') as string,
  })
  expect(stored()).toBe(count)
})

test('a planted delay holds the answer back', async () => {
  cloud.faults.add({ at: 1, when: 'before', do: { delayMs: 150 } })

  await cloud.probe('add', { times: 1 })

  expect(last()?.ms).toBeGreaterThanOrEqual(150)
  expect(stored()).toBe(1)
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)(
  'what is to happen meanwhile happens %s the call: %i documents stand by then',
  async (when, count) => {
    const seen: number[] = []
    const meanwhile = () => Promise.resolve(seen.push(stored()))
    cloud.faults.add({ at: 1, when, do: { meanwhile } })

    await cloud.probe('add', { times: 1 })

    expect(seen).toEqual([count])
    expect(stored()).toBe(1)
  },
)

test('a fault hits only the function and action it names, as often as it says', async () => {
  const stop = { at: 1, when: 'before', do: { code: 'SYS_ERR', message: 'planted' } } as const
  cloud.faults.add({ ...stop, function: 'alone' })
  cloud.faults.add({ ...stop, function: 'probe', action: /^note\.write$/, times: 2 })

  const outcomes = []
  for (const path of ['note.read', 'note.write', 'note.write', 'note.write']) {
    outcomes.push(
      await cloud.probe('add', { times: 1, path }).then(
        () => 'ok',
        () => 'failed',
      ),
    )
  }

  expect(outcomes).toEqual(['ok', 'failed', 'failed', 'ok'])
})
