import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { aCloud, type CloudInTest } from './a-cloud'

const SHELF = join(__dirname, '../../../node_modules/.cache/localcloud')

let cloud: CloudInTest
let began: number
beforeAll(async () => {
  began = Date.now()
  cloud = await aCloud()
})
afterAll(() => cloud.stop())

const keptNow = () =>
  readdirSync(SHELF)
    .map((name) => join(SHELF, name))
    .filter((file) => statSync(file).mtimeMs >= began)
const who = async () => ((await cloud.probe('echo')) as { context: { OPENID?: string } }).context.OPENID

test('what the first instance wrote down serves the next one, and does no harm when it is damaged', async () => {
  const first = await who()
  const [kept] = keptNow()
  await cloud.clearWorkers()
  const second = await who()
  writeFileSync(kept ?? '', 'not what V8 wrote')
  await cloud.clearWorkers()
  const third = await who()

  expect(keptNow().length).toBeGreaterThan(0)
  expect([second, third]).toEqual([first, first])
  expect(first).toBeTruthy()
})

test('at most twelve are kept', () => {
  expect(readdirSync(SHELF).filter((name) => name.endsWith('.bin')).length).toBeLessThanOrEqual(12)
})
