import { aCloud, type CloudInTest } from './a-cloud'

let cloud: CloudInTest

beforeAll(async () => {
  cloud = await aCloud({ connections: 1 })
})

afterEach(() => cloud.faults.clear())
afterAll(() => cloud.stop())

test('a request more than the plan’s connections is refused with -501004, and taken again when one is free', async () => {
  const outcomes: string[] = []
  const other = () =>
    cloud.probe('add', { times: 1 }).then(
      () => 'done',
      (error: unknown) => (error as { errMsg: string }).errMsg,
    )
  const meanwhile = async () => outcomes.push(await other())
  cloud.faults.add({ at: 1, when: 'before', do: { meanwhile } })

  expect(await cloud.probe('add', { times: 1 })).toBe(1)
  outcomes.push(await other())

  expect(outcomes[0]).toContain('-501004 exceed concurrent request limit')
  expect(outcomes[1]).toBe('done')
  expect(cloud.database.peek('notes')).toHaveLength(2)
})

test('a function that dies in the middle of a request leaves its connection', async () => {
  cloud.faults.add({ at: 1, when: 'after', do: 'stop' })
  await expect(cloud.probe('add', { times: 1 })).rejects.toMatchObject({ errCode: -504002 })

  expect(await cloud.probe('add', { times: 1 })).toBe(1)
})
