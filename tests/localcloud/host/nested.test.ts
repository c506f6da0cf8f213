import { aCloud, type CloudInTest } from './a-cloud'

let cloud: CloudInTest

beforeAll(async () => {
  cloud = await aCloud({ threads: 1, concurrency: 4 })
})

afterAll(() => cloud.stop())

test('a function called by a function sees the chain of sources and no OPENID', async () => {
  const { result } = (await cloud.probe('nested', { name: 'alone', data: { a: 1 } })) as { result: unknown }

  expect(result).toEqual({
    event: { a: 1 },
    context: { CLIENTIP: '127.0.0.1', APPID: 'wxlocal0000000001', ENV: 'local-env', SOURCE: 'wx_client,scf' },
  })
})

test('a chain of calls longer than the threads does not lock itself', async () => {
  const { result } = await cloud.call('alone', { again: 3 })

  expect(result).toMatchObject({ context: { SOURCE: 'wx_client,scf,scf,scf' } })
})

test('a chain is refused where it passes the allowed executions', async () => {
  await expect(cloud.call('alone', { again: 4 })).rejects.toMatchObject({
    errMsg: expect.stringContaining('executions of alone are running') as string,
  })
})

test('what the called function throws arrives as FUNCTIONS_EXECUTE_FAIL', async () => {
  const answer = await cloud.probe('nestedRefused', { name: 'probe', data: { do: 'throw', text: 'inner' } })

  expect(answer).toMatchObject({
    errMsg: expect.stringMatching(/user code exception caught.*inner/s) as string,
  })
})
