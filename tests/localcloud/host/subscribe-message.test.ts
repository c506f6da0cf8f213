import { aCloud, LIN, type CloudInTest } from './a-cloud'

const TEMPLATE = 'T1'
const GOOD = {
  touser: LIN.openid,
  templateId: TEMPLATE,
  page: 'pages/activity/show?id=1',
  data: { thing1: { value: '春季健步走' }, time2: { value: '2026年4月1日 09:00' } },
}

let cloud: CloudInTest

const send = (args: object) =>
  cloud.probe('openapi', { api: 'subscribeMessage.send', args: { ...GOOD, ...args } })
const refused = (args: object) =>
  cloud.probe('refused', { api: 'subscribeMessage.send', args: { ...GOOD, ...args } })

beforeAll(async () => {
  cloud = await aCloud({
    pages: ['pages/activity/show'],
    templates: { [TEMPLATE]: { thing1: 'thing', time2: 'time' } },
  })
})

afterAll(() => cloud.stop())

test('one consent is one message; the next one is 43101', async () => {
  cloud.credits.give(LIN.openid, TEMPLATE)

  const answer = await send({})

  expect(answer).toMatchObject({ errCode: 0, msgid: expect.any(Number) as number })
  expect(cloud.credits.left(LIN.openid, TEMPLATE)).toBe(0)
  expect(cloud.messages().at(-1)).toMatchObject({
    openid: LIN.openid,
    templateId: TEMPLATE,
    data: { thing1: '春季健步走', time2: '2026年4月1日 09:00' },
  })
  expect(await refused({})).toMatchObject({ errCode: 43101 })
})

test('consents add up', () => {
  cloud.credits.give('oLOCAL_other_000001', TEMPLATE, 2)
  cloud.credits.give('oLOCAL_other_000001', TEMPLATE)

  expect(cloud.credits.left('oLOCAL_other_000001', TEMPLATE)).toBe(3)
})

test.each([
  [40003, { touser: '' }],
  [40003, { touser: '你好' }],
  [40037, { templateId: 'T9' }],
  [41030, { page: 'pages/gone/index' }],
  [41030, { page: '/pages/activity/show' }],
  [47003, { data: {} }],
  [43101, { touser: 'oLOCAL_nobody_0001' }],
])('refused with %i: %j', async (errCode, args) => {
  const before = cloud.messages().length

  expect(await refused(args)).toMatchObject({ errCode })
  expect(cloud.messages()).toHaveLength(before)
})

test.each([
  ['thing1', { ...GOOD.data, thing1: { value: '二十一个字的标题一二三四五六七八九十一二三' } }],
  ['thing1', { ...GOOD.data, thing1: { value: ' ' } }],
  ['time2', { thing1: GOOD.data.thing1 }],
  ['time2', { ...GOOD.data, time2: { value: '明天上午' } }],
  ['thing3', { ...GOOD.data, thing3: { value: '多出的' } }],
])('47003 names the field %s', async (field, data) => {
  expect(await refused({ data })).toMatchObject({
    errCode: 47003,
    errMsg: expect.stringContaining(`data.${field}.value`) as string,
  })
})
