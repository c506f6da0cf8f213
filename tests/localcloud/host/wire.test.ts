import { aCloud, LIN, type CloudInTest } from './a-cloud'
import { replay } from './replay'

let cloud: CloudInTest

/** What differs from run to run: ids, ports, signatures. */
const VOLATILE = ['requestId', 'msgid', 'trace_id', 'authorization']

const settle = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (VOLATILE.includes(key)) return typeof part
      return typeof part === 'string'
        ? part.replace(/127\.0\.0\.1:\d+/, 'here').replace(/\?sign=\w+&t=\d+$/, '')
        : part
    }),
  )

beforeAll(async () => {
  cloud = await aCloud({ pages: ['pages/index'] })
  await cloud.probe('upload', { path: 'qr/测试 1.png', text: 'bytes' })
  cloud.credits.give(LIN.openid, 'T1')
})

afterAll(() => cloud.stop())

test.each([
  ['081', 'callFunction'],
  ['083', 'getUploadMetadata'],
  ['085', 'getTempFileURL, one file there and one not'],
  ['086', 'getTempFileURL with an age'],
  ['089', 'deleteFile'],
  ['090', 'subscribeMessage.send'],
  ['091', 'subscribeMessage.send to nobody'],
  ['093', 'msgSecCheck, version 2'],
  ['094', 'msgSecCheck, version 1, risky'],
  ['096', 'an unknown openapi name'],
  ['097', 'getOpenData'],
])('%s %s: the answer is the recorded one', async (number) => {
  const { recorded, answer } = await replay(cloud, number)

  expect(settle(answer)).toEqual(settle(recorded))
})

test('082 a function that throws: same code, the stack inside a JSON message', async () => {
  const { recorded, answer } = await replay(cloud, '082')
  const { code, message } = answer as { code: string; message: string }

  expect(code).toBe((recorded as { code: string }).code)
  expect(JSON.parse(message)).toEqual({
    errorCode: 1,
    errorMessage: 'user code exception caught',
    stackTrace: expect.stringMatching(/^Error: boom\n {4}at /) as string,
  })
})

test('092 getUnlimited: a picture, here a larger one that scans', async () => {
  const { answer } = await replay(cloud, '092')

  expect(answer).toEqual({ contentType: 'image/png', bytes: expect.any(Number) as number })
})
