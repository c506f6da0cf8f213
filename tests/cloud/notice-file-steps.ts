import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'

import type { Attached } from '@/types/notice-attached'

import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { writer } from './notice-steps'
import { uploadTo } from './storage'
import { tickLater } from './stops'

const orgId = named.orgs.tongan

/** As a phone takes it: with a place in its EXIF. */
const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: '#fed' } })
  .withExif({ IFD0: { Copyright: '家里' } })
  .jpeg()
  .toBuffer()

/** A zip with these parts. */
export const zipOf = (...names: string[]): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')]))))

export const PDF = Buffer.from('%PDF-1.7\n%%EOF')
export const DOCX = zipOf('[Content_Types].xml', 'word/document.xml')
export const XLSX = zipOf('[Content_Types].xml', 'xl/workbook.xml')

export const broughtUp = async (world: World, bytes: Uint8Array): Promise<string> => {
  const { path } = await world.call(writer, 'print.noticeInbox', { orgId })
  return uploadTo(world, writer, path, bytes)
}

const kept = async (world: World, bytes: Uint8Array, as: 'picture' | 'file'): Promise<string> =>
  (await world.call(writer, 'print.keepNoticeFile', { orgId, inbox: await broughtUp(world, bytes), as }))
    .fileId

export const aPicture = async (world: World): Promise<string> => kept(world, await photo, 'picture')
export const aFile = (world: World, bytes: Uint8Array = PDF): Promise<string> => kept(world, bytes, 'file')
export const photoBytes = (): Promise<Buffer> => photo

export const attachedOf = (pictures: readonly string[], files: readonly string[] = []): Attached => ({
  pictures: pictures.map((fileId) => ({ fileId, caption: '停水的那条路' })),
  files: files.map((fileId) => ({ fileId, name: '停水安排' })),
})

/** Two days later, and the minutes that a request in the middle of its work is given. */
export const laterThan48Hours = async (world: World): Promise<void> => {
  world.cloud.clock.advance(48 * 3_600_000 + 6 * 60_000)
  await tickLater(world, 'inbox-orphans')
}
