import { aCloud, LIN, type CloudInTest } from './a-cloud'

interface State {
  clock: { now: string; offset: number }
  [part: string]: unknown
}

let cloud: CloudInTest

const get = async (path: string) =>
  (await fetch(`${cloud.url}/console/api/${path}`)).json() as Promise<unknown>

const post = async (path: string, body: object) => {
  const init = { method: 'POST', body: JSON.stringify(body) }
  return (await fetch(`${cloud.url}/console/api/${path}`, init)).json() as Promise<unknown>
}

beforeAll(async () => {
  cloud = await aCloud()
  await cloud.probe('add', { times: 25 })
})

afterAll(() => cloud.stop())

test('the page is there', async () => {
  const page = await fetch(`${cloud.url}/console`)

  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await page.text()).toContain('本地云')
})

test('it shows people, collections, timers and calls', async () => {
  expect(await get('state')).toMatchObject({
    personas: [LIN],
    collections: [{ name: 'notes', count: 25 }],
    timers: [{ function: 'nightly', trigger: 'nightly', config: '0 30 2 * * * *' }],
    calls: [{ function: 'probe', databaseCalls: 25, ok: true }],
  })
})

test('documents come in pages of twenty', async () => {
  expect(await get('documents?collection=notes&skip=0')).toHaveLength(20)
  expect(await get('documents?collection=notes&skip=20')).toHaveLength(5)
})

test('the clock is set, moved on and put back', async () => {
  const set = (await post('clock', { at: '2027-02-06T09:00:00+08:00' })) as State['clock']
  expect(set.now).toMatch(/^2027-02-06T01:0/)
  const moved = (await post('clock', { advance: 3_600_000 })) as State['clock']
  expect(moved.now).toMatch(/^2027-02-06T02:0/)
  expect(moved.offset - set.offset).toBe(3_600_000)
  expect(((await post('clock', {})) as State['clock']).offset).toBe(0)
})

test('a timer is run by hand, and a failure is told', async () => {
  expect(await post('timers', { function: 'nightly' })).toMatchObject({ ok: true })
  expect(await post('timers', { function: 'probe' })).toMatchObject({ ok: false })
})
