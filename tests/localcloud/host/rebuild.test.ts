import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { rebuildOnChange } from '../../../config/rebuild'
import { aCloud, type CloudInTest } from './a-cloud'
import { until } from './until'

let cloud: CloudInTest
let sources: string
let stop: () => void
const told: unknown[] = []

const write = (text: string) => writeFileSync(join(sources, 'deep/answer.txt'), text)
const answer = async () => (await cloud.call('answer', {})).result

/** Stands for esbuild: a source of one word becomes a function that answers it, and `?` does not compile. */
const build = () => {
  const word = readFileSync(join(sources, 'deep/answer.txt'), 'utf8')
  if (word === '?') return Promise.reject(new Error('does not compile'))
  const folder = join(cloud.functionsDir, 'answer')
  mkdirSync(folder, { recursive: true })
  return Promise.resolve(writeFileSync(join(folder, 'index.js'), `exports.main = () => '${word}'`))
}

beforeAll(async () => {
  sources = mkdtempSync(join(tmpdir(), 'wanqing-sources-'))
  mkdirSync(join(sources, 'deep'))
  write('one')
  cloud = await aCloud({ timeouts: { answer: 30_000 } })
  await build()
  const fresh = () => cloud.clearWorkers()
  stop = rebuildOnChange({ folders: [sources], build, fresh, told: (error) => told.push(error) })
})

afterAll(async () => {
  stop()
  await cloud.stop()
  rmSync(sources, { recursive: true })
})

test('a changed source is what answers from then on; one that does not compile changes nothing', async () => {
  expect(await answer()).toBe('one')

  write('two')
  await until(() => told.at(-1) === null)
  expect(await answer()).toBe('two')

  write('?')
  await until(() => told.at(-1) instanceof Error)
  expect(await answer()).toBe('two')

  write('three')
  await until(() => told.at(-1) === null)
  expect(await answer()).toBe('three')
})
