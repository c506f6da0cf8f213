import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { aCloud, type CloudInTest } from './a-cloud'

const GOOD = { scene: 'a=0123456789&s=ABCDEFGHJK', page: 'pages/activity/show' }

let cloud: CloudInTest

const ask = (deed: string, args: object) =>
  cloud.probe(deed, { api: 'wxacode.getUnlimited', args: { ...GOOD, ...args } })

const make = async (args: object) => {
  const { contentType, base64 } = (await ask('qr', args)) as { contentType: string; base64: string }
  const { width, height, data } = PNG.sync.read(Buffer.from(base64, 'base64'))

  return { contentType, width, text: jsQR(new Uint8ClampedArray(data), width, height)?.data }
}

beforeAll(async () => {
  cloud = await aCloud({ pages: [GOOD.page] })
})

afterAll(() => cloud.stop())

test('the picture scans to the local page with its scene', async () => {
  const { contentType, width, text } = await make({ width: 300 })

  expect(contentType).toBe('image/png')
  expect(width).toBe(300)
  expect(text).toBe(`${cloud.url}/#/pages/activity/show?scene=${encodeURIComponent(GOOD.scene)}`)
})

test('a page that is not published is taken when check_path is false', async () => {
  const { width } = await make({ page: 'pages/new/index', checkPath: false })

  expect(width).toBe(430)
})

test('a scene may have 32 signs of the allowed set', async () => {
  const { text } = await make({ scene: "!#$&'()*+,/:;=?@-._~abcDEF012345" })

  expect(new URLSearchParams(text?.split('?')[1]).get('scene')).toHaveLength(32)
})

test.each([
  [40169, { scene: 'x'.repeat(33) }],
  [40169, { scene: '' }],
  [40129, { scene: 'a=%20' }],
  [40129, { scene: '活动' }],
  [41030, { page: 'pages/gone/index' }],
  [41030, { page: '/pages/activity/show' }],
  [41030, { page: 'pages/activity/show?id=1', checkPath: false }],
  [40097, { width: 279 }],
  [40097, { width: 1281 }],
  [40097, { envVersion: 'beta' }],
])('refused with %i: %j', async (errCode, args) => {
  expect(await ask('refused', args)).toMatchObject({ errCode })
})
