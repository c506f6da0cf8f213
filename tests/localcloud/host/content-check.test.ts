import { aCloud, LIN, type CloudInTest } from './a-cloud'

const TEXT = { openid: LIN.openid, scene: 2, version: 2, content: '明天一起去公园' }
const MEDIA = {
  openid: LIN.openid,
  scene: 1,
  version: 2,
  mediaType: 2,
  mediaUrl: 'https://example.com/a.png',
}

let cloud: CloudInTest

const check = (args: object) =>
  cloud.probe('openapi', { api: 'security.msgSecCheck', args: { ...TEXT, ...args } })
const refused = (api: string, args: object) => cloud.probe('refused', { api: `security.${api}`, args })

beforeAll(async () => {
  cloud = await aCloud()
})

afterEach(() => cloud.clock.set(null))
afterAll(() => cloud.stop())

test('ordinary words pass, advertising is risky, and neither throws', async () => {
  expect(await check({})).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } })
  expect(await check({ content: '想赚钱就 加 微信 返利' })).toMatchObject({ result: { suggest: 'risky' } })
})

test('2,500 characters pass', async () => {
  expect(await check({ content: '字'.repeat(2500) })).toMatchObject({ result: { suggest: 'pass' } })
})

test.each([
  [47001, { content: '字'.repeat(2501) }],
  [47001, { content: '' }],
  [40129, { scene: 0 }],
  [40129, { scene: 5 }],
  [40003, { openid: '' }],
  [61010, { openid: 'oLOCAL_never_seen_01' }],
])('refused with %i: %j', async (errCode, args) => {
  expect(await refused('msgSecCheck', { ...TEXT, ...args })).toMatchObject({ errCode })
})

test('somebody who was last here more than two hours ago cannot be checked', async () => {
  const other = 'oLOCAL_earlier_00001'
  await cloud.call('probe', { do: 'nothing' }, { openid: other })
  cloud.clock.advance(2 * 3_600_000 + 1)

  expect(await refused('msgSecCheck', { ...TEXT, openid: other })).toMatchObject({ errCode: 61010 })
  expect(await check({})).toMatchObject({ result: { suggest: 'pass' } })
})

test('a picture is taken for a check and gets a trace id', async () => {
  const answer = await cloud.probe('openapi', { api: 'security.mediaCheckAsync', args: MEDIA })

  expect(answer).toMatchObject({ errCode: 0, traceId: expect.any(String) as string })
  expect(cloud.mediaChecks()).toMatchObject([
    { mediaUrl: MEDIA.mediaUrl, openid: LIN.openid, suggest: 'pass' },
  ])
})

test.each([
  [40097, { mediaUrl: 'cloud://x/y' }],
  [40097, { mediaType: 3 }],
  [40129, { scene: 9 }],
])('a media check is refused with %i: %j', async (errCode, args) => {
  expect(await refused('mediaCheckAsync', { ...MEDIA, ...args })).toMatchObject({ errCode })
})
