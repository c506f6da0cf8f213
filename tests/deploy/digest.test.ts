import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { digestOf, NOT_BUILT } from '@/config/deploy/digest'

let parent = ''

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'wanqing-digest-'))
})

afterAll(() => rmSync(parent, { recursive: true, force: true }))

const aFolder = (name: string, files: Record<string, string>): string => {
  const folder = path.join(parent, name)
  mkdirSync(path.join(folder, 'pages'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
  return folder
}

test('a digest tells names and contents, not where the folder stands', async () => {
  const files = { 'index.js': 'a', 'pages/home.js': 'b' }
  const first = await digestOf(aFolder('first', files))

  expect(await digestOf(aFolder('second', files))).toBe(first)
  expect(await digestOf(aFolder('third', { ...files, 'index.js': 'c' }))).not.toBe(first)
  expect(await digestOf(aFolder('fourth', { 'index.js': 'a', 'pages/other.js': 'b' }))).not.toBe(first)
})

test('a folder that is not there is not built', async () => {
  expect(await digestOf(path.join(parent, 'nowhere'))).toBe(NOT_BUILT)
})
