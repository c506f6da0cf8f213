import { request } from 'node:http'
import { refuseProduction } from '../../../localcloud/refuse-production'
import { aCloud, type CloudInTest } from './a-cloud'

let cloud: CloudInTest

/** node:http, because fetch does not let a caller choose Host. */
const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asking = request(`${cloud.url}${path}`, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asking.on('error', reject)
    asking.end()
  })

beforeAll(async () => {
  cloud = await aCloud()
})

afterAll(() => cloud.stop())

test.each(['/console', '/gateway/personas', '/', '/admin'])(
  'a foreign Host or Origin is refused at %s',
  async (path) => {
    const { host } = new URL(cloud.url)

    expect(await statusOf(path, { host: 'evil.example' })).toBe(403)
    expect(await statusOf(path, { host: 'evil.example:80' })).toBe(403)
    expect(await statusOf(path, { host, origin: 'https://evil.example' })).toBe(403)
    expect(await statusOf(path, { host, origin: 'null' })).toBe(403)
    expect(await statusOf(path, { host, origin: 'http://127.0.0.1:1' })).toBe(403)
  },
)

test('the own page is served under both names of this computer', async () => {
  const { port } = new URL(cloud.url)

  expect(await statusOf('/console', { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(
    200,
  )
  expect(await statusOf('/console', { host: `127.0.0.1:${port}` })).toBe(200)
})

test.each([
  { NODE_ENV: 'production' },
  { TENCENTCLOUD_RUNENV: 'SCF' },
  { SCF_NAMESPACE: 'x' },
  { TCB_CONTEXT_CNFG: '{}' },
])('it does not start in production: %j', (env) => {
  expect(() => refuseProduction(env)).toThrow('does not start')
})

test('it starts on a computer', () => {
  expect(() => refuseProduction({ NODE_ENV: 'test' })).not.toThrow()
})
