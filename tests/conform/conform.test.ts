import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

import { fromRoot } from '@/config/build/root'

import { buildConform } from './build'
import type { Observation } from './case'
import { withLocalCloud } from './local'
import type { Entry, Invoke } from './observe'
import { observeAll } from './observe'
import { tableText, unexpected } from './report'

/** Inside the project, because the function looks for wx-server-sdk from where it stands. */
const OUT = fromRoot('tests/out')

let folder = ''
let catalogue: Entry[] = []
let seen = new Map<string, Observation>()
let asPhone: unknown = null

beforeAll(async () => {
  await mkdir(OUT, { recursive: true })
  folder = await buildConform(await mkdtemp(path.join(OUT, 'conform-')))
  await withLocalCloud(folder, async (invoke: Invoke) => {
    ;({ catalogue, seen } = await observeAll(invoke))
    asPhone = await invoke({ group: 'time' }, 'oLOCAL_user_0000000000000001')
  })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the local cloud behaves in every case as expected', () => {
  if (unexpected(catalogue, seen).length > 0) throw new Error(tableText(catalogue, seen))
})

test('every group has cases, and every case a name of its own and a source', () => {
  expect(new Set(catalogue.map((each) => each.group))).toEqual(
    new Set([
      ...['errors', 'defaults', 'operators', 'updates'],
      ...['transactions', 'unique index', 'time', 'storage'],
    ]),
  )
  expect(new Set(catalogue.map((each) => each.name)).size).toBe(catalogue.length)
  expect(catalogue.filter((each) => each.source.length === 0)).toEqual([])
})

test('a phone cannot run the cases', () => {
  expect(asPhone).toEqual({ refused: 'not for phones' })
})
