import { unzipSync } from 'fflate'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aMaterialDraft } from './matrix-material'
import {
  addedPart,
  agreeTo,
  askFor,
  draftMaterial,
  keptFile,
  materialIn,
  opened,
  publishMaterial,
  second,
  writer,
} from './material-steps'
import { lastCall } from './state'
import { isStored } from './storage'
import { tickLater } from './stops'

const { tongan } = named.orgs
const admin = openidOf('admin')
const jimei = openidOf('organiserJimei')
const retiree = openidOf('retiree')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const titles = async (input = {}, by = retiree) =>
  (await world.call(by, 'material.shelf', input)).items.map(({ title }) => title)

test('written by one, agreed to by another, then on everybody’s shelf; who wrote cannot agree', async () => {
  const materialId = await draftMaterial(world, { title: '煤气中毒怎么防' })
  expect(await titles()).not.toContain('煤气中毒怎么防')
  expect(await world.refusal(retiree, 'material.get', { materialId })).toBe('NOT_FOUND')
  const rev = await askFor(world, materialId)
  expect(await world.refusal(writer, 'material.ask', { materialId, rev, changed: '' })).toBe('MATERIAL.ASKED')
  const yes = { materialId, rev, yes: true, reason: '' }
  expect(await world.refusal(writer, 'material.decide', yes)).toBe('MATERIAL.OWN')
  expect([
    (await opened(world, materialId)).decider,
    (await opened(world, materialId, second)).decider,
  ]).toEqual([...['own', 'yes']])

  await world.call(second, 'material.decide', yes)

  expect((await titles())[0]).toBe('煤气中毒怎么防')
  expect(lastCall(world, 'material.shelf').databaseCalls).toBe(2)
  const read = await world.call(openidOf('stranger'), 'material.get', { materialId })
  expect(read).toMatchObject({ version: 1, approvedByName: '郭清源', orgName: '同安区' })
  expect(lastCall(world, 'material.get').databaseCalls).toBe(2)
  expect(await world.refusal(second, 'material.decide', yes)).toBe('MATERIAL.NOT_ASKED')
})

test('sent back it says why, and is a draft again; an administrator agrees to the own only where nobody else could', async () => {
  const materialId = await draftMaterial(world)
  const rev = await askFor(world, materialId)
  const no = { materialId, rev, yes: false, reason: '' }
  expect(await world.refusal(second, 'material.decide', no)).toBe('INPUT')
  await world.call(second, 'material.decide', { ...no, reason: '数字要核对' })
  expect(await opened(world, materialId)).toMatchObject({
    state: 'draft',
    returned: { reason: '数字要核对' },
  })

  const draft = aMaterialDraft()
  const own = await world.call(admin, 'material.create', { orgId: tongan, draft })
  const asked = await world.call(admin, 'material.ask', { materialId: own.id, rev: own.rev, changed: '' })
  const yes = { materialId: own.id, rev: asked.rev, yes: true, reason: '' }
  expect(await world.refusal(admin, 'material.decide', yes)).toBe('MATERIAL.OWN')
})

test('a second version says what changed; the first is read until then, and kept after it', async () => {
  const materialId = await publishMaterial(world, { title: '第一版' })
  const { rev } = await opened(world, materialId)
  const draft = aMaterialDraft({ title: '第二版' })
  await world.call(writer, 'material.update', { materialId, rev, draft })
  expect((await world.call(retiree, 'material.get', { materialId })).title).toBe('第一版')
  const ask = { materialId, rev: rev + 1, changed: '' }
  expect(await world.refusal(writer, 'material.ask', ask)).toBe('INPUT')
  await agreeTo(world, materialId, await askFor(world, materialId, '补了一句'))

  expect(await world.call(retiree, 'material.get', { materialId })).toMatchObject({
    title: '第二版',
    version: 2,
  })
  expect((await opened(world, materialId)).older).toMatchObject([{ version: 1, title: '第一版' }])
  expect((await world.call(writer, 'material.version', { materialId, version: 1 })).title).toBe('第一版')
  expect(await world.refusal(jimei, 'material.version', { materialId, version: 1 })).toBe('NOT_FOUND')
})

test('taken back it is on no shelf at once, and says why; what was read is kept', async () => {
  const materialId = await publishMaterial(world, { title: '要撤下的' })
  await world.call(second, 'material.withdraw', { materialId, reason: '说法过时了' })
  expect(await titles()).not.toContain('要撤下的')
  expect(await world.refusal(retiree, 'material.get', { materialId })).toBe('NOT_FOUND')
  expect(await opened(world, materialId)).toMatchObject({
    state: 'withdrawn',
    withdrawn: { reason: '说法过时了' },
  })
  expect(await world.refusal(second, 'material.withdraw', { materialId, reason: '再撤' })).toBe(
    'MATERIAL.NOT_OUT',
  )
  expect((await world.call(writer, 'material.version', { materialId, version: 1 })).title).toBe('要撤下的')
})

test('a risky word, a strange link or a missing source keeps it from going out, and nothing typed is lost', async () => {
  const risky = await draftMaterial(world, { body: `${'好。'.repeat(2000)}违禁词` })
  const rev = await askFor(world, risky)
  const yes = { materialId: risky, rev, yes: true, reason: '' }
  expect(await world.refusal(second, 'material.decide', yes)).toBe('MATERIAL.RISKY')
  expect((await opened(world, risky)).state).toBe('asked')

  const links = [{ words: '看原文', url: 'https://evil.example.com/1' }]
  const create = { orgId: tongan, draft: aMaterialDraft({ links }) }
  expect(await world.refusal(writer, 'material.create', create)).toBe('INPUT')
  const fine = { links: [{ words: '看原文', url: 'https://www.gov.cn/1' }] }
  await draftMaterial(world, fine)
  const bare = await draftMaterial(world, { source: '' })
  expect(await world.refusal(writer, 'material.ask', { materialId: bare, rev: 1, changed: '' })).toBe(
    'MATERIAL.NOT_READY',
  )
})

test('the shelf is found by category, by title and by initials, and paged without end', async () => {
  await publishMaterial(world, { title: '手机防骗', category: 'phone' })
  expect(await titles({ category: 'phone' })).toEqual(['手机防骗', '微信的字怎么调大'])
  expect(await titles({ search: 'sjfp' })).toEqual(['手机防骗'])
  expect(await titles({ search: '一双', category: 'phone' })).toEqual([])
  const first = await world.call(retiree, 'material.shelf', { limit: 2 })
  const then = await world.call(retiree, 'material.shelf', { limit: 2, cursor: first.next ?? '' })
  const all = await titles({ limit: 50 })
  expect([...first.items, ...then.items].map(({ title }) => title)).toEqual(all.slice(0, 4))
})

test('pictures, a voice, a film and a sheet are kept where nobody can write over them, and open', async () => {
  const materialId = await draftMaterial(world, { transcript: '这是音频里的话' })
  for (const kind of ['picture', 'audio', 'video', 'file'] as const) await addedPart(world, materialId, kind)
  await agreeTo(world, materialId, await askFor(world, materialId))

  const { parts } = await world.call(retiree, 'material.get', { materialId })
  expect(parts.map(({ kind }) => kind)).toEqual(['picture', 'audio', 'video', 'file'])
  for (const { url } of parts) expect((await fetch(url)).status).toBe(200)
  expect((await world.call(retiree, 'material.shelf', {})).items[0]).toMatchObject({
    audio: true,
    video: true,
  })
  expect(materialIn(world, materialId).parts.every(({ fileId }) => !fileId.includes('/inbox/'))).toBe(true)
})

test('what is not what it says, is too large, or was made up, is not taken', async () => {
  const materialId = await draftMaterial(world)
  const bytes = Buffer.from('#!/bin/sh')
  for (const [kind, code] of [
    ['audio', 'FILE.KIND'],
    ['file', 'FILE.KIND'],
    ['picture', 'FILE.TYPE'],
  ] as const)
    await expect(keptFile(world, { materialId, kind, bytes })).rejects.toThrow(code)
  const large = Buffer.alloc(20_000_001)
  large.write('ID3')
  await expect(keptFile(world, { materialId, kind: 'audio', bytes: large })).rejects.toThrow('FILE.TOO_LARGE')
  const made = { materialId, fileId: 'cloud://x/y.mp3', kind: 'audio' as const, name: '声音', after: 0 }
  expect(await world.refusal(writer, 'material.addPart', made)).toBe('NOT_FOUND')
})

test('a file that nobody put into a material goes after 48 hours; one that stands there stays', async () => {
  const materialId = await draftMaterial(world)
  const lost = await keptFile(world, { materialId, kind: 'picture' })
  const kept = await keptFile(world, { materialId, kind: 'picture' })
  const add = { materialId, fileId: kept, kind: 'picture' as const, name: '图', after: 0 }
  // Killed before the upload's record would go: the picture stands there, and so does the record.
  world.cloud.faults.add({ function: 'api', at: 6, when: 'before', do: 'stop' })
  await world.ask(writer, 'material.addPart', add).catch(() => 'killed')
  world.cloud.faults.clear()
  expect(materialIn(world, materialId).parts).toHaveLength(1)

  world.cloud.clock.advance(48 * 3_600_000 + 6 * 60_000)
  await tickLater(world, 'inbox-orphans')

  expect([await isStored(world, lost), await isStored(world, kept)]).toEqual([false, true])
  await world.call(writer, 'material.dropPart', {
    materialId,
    partId: materialIn(world, materialId).parts[0]?.id ?? '',
  })
  expect(await isStored(world, kept)).toBe(false)
})

test('on paper it is large, with the pictures, what is seen on them, and where it comes from', async () => {
  const materialId = await draftMaterial(world, { transcript: '大家好' })
  await addedPart(world, materialId, 'picture')
  await agreeTo(world, materialId, await askFor(world, materialId))
  for (const [size, halfPoints] of [
    ['A4', 44],
    ['A3', 64],
  ] as const) {
    const { url, name } = await world.call(openidOf('secretary'), 'print.material', { materialId, size })
    const files = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()))
    const xml = new TextDecoder().decode(files['word/document.xml'])
    const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, points]) => Number(points))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.min(halfPoints, 44))
    const text = xml.replaceAll(/<[^>]+>/g, '')
    for (const words of ['睡觉以前把炉子搬到外面。', '一张图', '音频里说的话', '来源：同安区退服中心整理'])
      expect(text).toContain(words)
    expect(Object.keys(files).some((file) => file.startsWith('word/media/'))).toBe(true)
    expect(name).toBe(`大字版_冬天怎么防煤气_${size}.docx`)
  }
})

test('the same tap twice is one deed; an older page is a conflict', async () => {
  const materialId = await draftMaterial(world)
  const tap = newRequest()
  const update = { materialId, rev: 1, draft: aMaterialDraft({ title: '改过的' }) }
  await world.call(writer, 'material.update', update, tap)
  await world.call(writer, 'material.update', update, tap)
  expect(materialIn(world, materialId).rev).toBe(2)
  expect(await world.refusal(writer, 'material.update', update)).toBe('CONFLICT')
})
