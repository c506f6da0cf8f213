import { aCloud, LIN, type CloudInTest } from './a-cloud'

let cloud: CloudInTest

beforeAll(async () => {
  cloud = await aCloud({ functionEnv: { GREETING: '您好' }, concurrency: 300, threads: 4 })
})

afterAll(() => cloud.stop())

test('a function sees who calls, from where and with what', async () => {
  const answer = await cloud.probe('echo', { a: 1 })

  expect(answer).toEqual({
    event: { do: 'echo', a: 1, userInfo: { appId: 'wxlocal0000000001', openId: LIN.openid } },
    context: {
      CLIENTIP: '127.0.0.1',
      APPID: 'wxlocal0000000001',
      OPENID: LIN.openid,
      ENV: 'local-env',
      SOURCE: 'wx_client',
    },
    env: '您好',
  })
})

test('200 concurrent calls each see their own OPENID, also after waiting', async () => {
  const openids = Array.from({ length: 200 }, (_, i) => `oLOCAL_many_${String(i).padStart(4, '0')}`)

  const answers = await Promise.all(
    openids.map((openid) => cloud.call('probe', { do: 'sleep', ms: 3 }, { openid })),
  )

  expect(answers.map(({ result }) => (result as { OPENID: string }).OPENID)).toEqual(openids)
})

test('a call without an openid finds none left over from the call before', async () => {
  await cloud.probe('echo')

  const { result } = await cloud.call('probe', { do: 'echo' })

  expect(result).toMatchObject({ context: { SOURCE: 'wx_client' } })
  expect(result).not.toHaveProperty('context.OPENID')
  expect(result).not.toHaveProperty('event.userInfo')
})

test('a function that returns nothing answers null', async () => {
  expect(await cloud.probe('nothing')).toBeNull()
})

test('what a function throws reaches the client as -504002 with its text', async () => {
  const call = cloud.probe('throw', { text: 'boom' })

  await expect(call).rejects.toMatchObject({
    errCode: -504002,
    errMsg: expect.stringContaining('Error: boom') as string,
  })
})

test('a function that does not exist is refused by name', async () => {
  await expect(cloud.call('../probe', {})).rejects.toMatchObject({ errCode: -501000 })
  await expect(cloud.call('missing', {})).rejects.toMatchObject({
    errMsg: expect.stringContaining('FunctionName parameter could not be found: missing') as string,
  })
})

test('a client may send 100 KB and not a byte more', async () => {
  const room = 100 * 1024 - JSON.stringify({ do: 'nothing', text: '' }).length

  expect(await cloud.probe('nothing', { text: 'x'.repeat(room) })).toBeNull()
  await expect(cloud.probe('nothing', { text: 'x'.repeat(room + 1) })).rejects.toMatchObject({
    errCode: -501007,
    errMsg: expect.stringContaining('EXCEED_MAX_PAYLOAD_SIZE') as string,
  })
})

test('a result may be 1 MB and not a byte more', async () => {
  const quotes = 2

  expect(await cloud.probe('big', { times: 1024 * 1024 - quotes })).toHaveLength(1024 * 1024 - quotes)
  await expect(cloud.probe('big', { times: 1024 * 1024 })).rejects.toMatchObject({ errCode: -604001 })
})

test('the log keeps who, how long and what was printed', async () => {
  await cloud.probe('print', { path: 'note.print' })

  expect(cloud.calls().at(-1)).toMatchObject({
    function: 'probe',
    openid: LIN.openid,
    path: 'note.print',
    source: 'wx_client',
    databaseCalls: 0,
    logs: ['log hello { n: 1 }'],
    ok: true,
    error: null,
  })
})
