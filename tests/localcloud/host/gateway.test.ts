import { aCloud, LIN, type CloudInTest } from './a-cloud'
import { post } from './gateway-client'

let cloud: CloudInTest

beforeAll(async () => {
  cloud = await aCloud()
})

afterAll(() => cloud.stop())

test('a persona calls a function by key, anybody else by openid', async () => {
  const echo = { name: 'probe', data: { do: 'echo' } }

  const byKey = await post(cloud, '/gateway/call', echo)
  const byOpenid = await post(cloud, '/gateway/call', echo, 'oLOCAL_somebody_0001')

  expect(byKey).toMatchObject({ result: { context: { OPENID: LIN.openid, SOURCE: 'wx_client' } } })
  expect(byOpenid).toMatchObject({ result: { context: { OPENID: 'oLOCAL_somebody_0001' } } })
})

test.each([null, '12345678', 'x', 'a b c d e f'])('nobody (%j) may call nothing', async (persona) => {
  const answer = await post(cloud, '/gateway/call', { name: 'probe', data: {} }, persona)

  expect(answer).toMatchObject({ errCode: -601002 })
})

test('a failure comes as wx.cloud shows it', async () => {
  const answer = await post(cloud, '/gateway/call', { name: 'probe', data: { do: 'throw', text: 'boom' } })

  expect(answer).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('boom') as string })
})

test('consent gives one credit for each template, at most three at once', async () => {
  const answer = await post(cloud, '/gateway/subscribe', { tmplIds: ['A', 'B'] })

  expect(answer).toEqual({ A: 'accept', B: 'accept', errMsg: 'requestSubscribeMessage:ok' })
  expect(cloud.credits.left(LIN.openid, 'A')).toBe(1)
  expect(await post(cloud, '/gateway/subscribe', { tmplIds: ['A', 'B', 'C', 'D'] })).toMatchObject({
    errCode: -501007,
  })
  expect(cloud.credits.left(LIN.openid, 'A')).toBe(1)
})

test('a phone code gives the number of the persona once', async () => {
  const { code } = (await post(cloud, '/gateway/phone-code', {})) as { code: string }
  const ask = (deed: string) => cloud.probe(deed, { api: 'phonenumber.getPhoneNumber', args: { code } })

  expect(await ask('openapi')).toMatchObject({ phoneInfo: { purePhoneNumber: LIN.phone, countryCode: '86' } })
  expect(await ask('refused')).toMatchObject({ errCode: 40029 })
})

test('a phone code lives five minutes', async () => {
  const { code } = (await post(cloud, '/gateway/phone-code', {}, 'oLOCAL_somebody_0001')) as { code: string }
  cloud.clock.advance(5 * 60_000)

  expect(await cloud.probe('refused', { api: 'phonenumber.getPhoneNumber', args: { code } })).toMatchObject({
    errCode: 40029,
  })
  cloud.clock.set(null)
})

test('the page learns who it can be', async () => {
  const response = await fetch(`${cloud.url}/gateway/personas`)

  expect(await response.json()).toEqual({ personas: [LIN] })
})
