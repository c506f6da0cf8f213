import { aCloud, LIN, type CloudInTest } from './a-cloud'

let cloud: CloudInTest

beforeAll(async () => {
  cloud = await aCloud()
})

afterAll(() => cloud.stop())

test('an openapi call that config.json does not list is -604101', async () => {
  const call = cloud.call('alone', { send: { touser: LIN.openid, templateId: 'T1', data: {} } })

  await expect(call).rejects.toMatchObject({
    errMsg: expect.stringContaining('error code: -604101') as string,
  })
})

test('an openapi call that does not exist is -604100', async () => {
  expect(await cloud.probe('refused', { api: 'some.unknown', args: {} })).toMatchObject({ errCode: -604100 })
})

test('one that is permitted but not emulated says so by name', async () => {
  expect(await cloud.probe('refused', { api: 'wxacode.get', args: {} })).toMatchObject({
    errMsg: expect.stringContaining('NOT_EMULATED: openapi.wxacode.get') as string,
  })
})
