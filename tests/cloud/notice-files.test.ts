import sharp from 'sharp'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import {
  aFile,
  aPicture,
  attachedOf,
  broughtUp,
  DOCX,
  PDF,
  photoBytes,
  XLSX,
  zipOf,
  laterThan48Hours,
} from './notice-file-steps'
import { aNoticeDraft, draftNotice, opened, publishNotice, writer } from './notice-steps'
import { isStored } from './storage'

const orgId = named.orgs.tongan
const daughter = openidOf('daughter')
const retiree = openidOf('retiree')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

test('a picture loses what the camera wrote into it; readers see it by an address, strangers do not', async () => {
  const attached = attachedOf([await aPicture(world)], [await aFile(world, DOCX)])
  const noticeId = await publishNotice(world, { attached })

  const { attached: shown } = await world.call(daughter, 'notice.get', { noticeId })
  const { pictures, files } = await world.call(daughter, 'notice.media', { noticeId })

  expect(shown).toEqual({ pictures: [{ caption: '停水的那条路' }], files: [{ name: '停水安排.docx' }] })
  const bytes = Buffer.from(await (await fetch(pictures[0] ?? '')).arrayBuffer())
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect((await fetch(files[0] ?? '')).status).toBe(200)
  expect(await world.refusal(retiree, 'notice.media', { noticeId })).toBe('NOT_FOUND')
})

test('nobody but staff sees what hangs on a draft', async () => {
  const noticeId = await draftNotice(world, { attached: attachedOf([await aPicture(world)]) })

  expect((await world.call(writer, 'notice.media', { noticeId })).pictures).toHaveLength(1)
  expect(await world.refusal(daughter, 'notice.media', { noticeId })).toBe('NOT_FOUND')
})

test.each([
  [
    'a program named as a document',
    'file',
    zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
    'FILE.OFFICE',
  ],
  ['a zip of something else', 'file', zipOf('a.exe'), 'FILE.OFFICE'],
  ['a page of a browser', 'file', Buffer.from('<html><script>'), 'FILE.OFFICE'],
  ['a drawing', 'picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'FILE.TYPE'],
  ['a document where a picture belongs', 'picture', PDF, 'FILE.TYPE'],
  ['more than ten million bytes', 'file', Buffer.concat([PDF, Buffer.alloc(10_000_000)]), 'FILE.SIZE'],
] as const)('%s is not kept', async (_, as, bytes, code) => {
  const inbox = await broughtUp(world, bytes)

  expect(await world.refusal(writer, 'print.keepNoticeFile', { orgId, inbox, as })).toBe(code)
})

test('a table is a file by its content', async () => {
  expect(await aFile(world, XLSX)).toMatch(/\.xlsx$/)
})

test('an upload is kept as one file, however often it is asked for; somebody else’s is not there', async () => {
  const inbox = await broughtUp(world, await photoBytes())
  const ask = () => world.call(writer, 'print.keepNoticeFile', { orgId, inbox, as: 'picture' })

  expect((await ask()).fileId).toBe((await ask()).fileId)
  const other = world.refusal(openidOf('admin'), 'print.keepNoticeFile', { orgId, inbox, as: 'picture' })
  expect(await other).toBe('NOT_FOUND')
})

test('a file that was made up, is another org’s or was brought up long ago is not attached', async () => {
  const draft = (fileId: string) => ({ draft: aNoticeDraft({ attached: attachedOf([fileId]) }) })
  const late = await aPicture(world)
  const foreign = await aPicture(world)

  expect(await world.refusal(writer, 'notice.create', { orgId, ...draft('cloud://x/y.jpg') })).toBe('INPUT')
  const elsewhere = { orgId: named.orgs.xiamen, ...draft(foreign) }
  expect(await world.refusal(openidOf('admin'), 'notice.create', elsewhere)).toBe('INPUT')
  world.cloud.clock.advance(48 * 3_600_000)
  expect(await world.refusal(writer, 'notice.create', { orgId, ...draft(late) })).toBe('INPUT')
})

test('what nobody attached, and what a draft let go of, is deleted after 48 hours; what hangs there stays', async () => {
  const [lost, dropped, shown] = [await aPicture(world), await aPicture(world), await aPicture(world)]
  const noticeId = await draftNotice(world, { attached: attachedOf([dropped, shown]) })
  await laterThan48Hours(world)
  expect([await isStored(world, lost), await isStored(world, dropped)]).toEqual([false, true])

  const draft = aNoticeDraft({ attached: attachedOf([shown]) })
  await world.call(writer, 'notice.update', { noticeId, rev: 1, draft })
  await laterThan48Hours(world)

  expect([await isStored(world, dropped), await isStored(world, shown)]).toEqual([false, true])
  expect(world.cloud.database.peek('uploads')).toEqual([])
})

test('a correction puts other pictures in place: the older ones are out of sight and not lost', async () => {
  const [first, second] = [await aPicture(world), await aPicture(world)]
  const noticeId = await publishNotice(world, { attached: attachedOf([first]) })
  const text = { title: '停水通知', body: '后天停水。', changed: '换了图片', again: false }

  await world.call(writer, 'notice.correct', { noticeId, rev: 2, ...text, attached: attachedOf([second]) })
  await world.call(writer, 'notice.correct', { noticeId, rev: 3, ...text })
  await laterThan48Hours(world)

  const now = await opened(world, noticeId)
  expect(now.attached.pictures.map(({ fileId }) => fileId)).toEqual([second])
  expect(now.older.map(({ attached }) => attached)).toEqual([1, 1])
  expect((await world.call(daughter, 'notice.media', { noticeId })).pictures).toHaveLength(1)
  expect([await isStored(world, first), await isStored(world, second)]).toEqual([true, true])
})
