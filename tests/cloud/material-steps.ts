import sharp from 'sharp'

import type { MaterialDocument } from '@/cloudfunctions/features/material/document'
import type { InputOf } from '@/types/kernel/contract'
import type { PartKind } from '@/types/material-shapes'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { uploadTo } from './storage'
import { aMaterialDraft } from './matrix-material'

export const writer = openidOf('organiserTongan')
export const second = openidOf('head')

type Draft = InputOf<'material.create'>['draft']

export const draftMaterial = async (world: World, over: Partial<Draft> = {}): Promise<string> =>
  (await world.call(writer, 'material.create', { orgId: named.orgs.tongan, draft: aMaterialDraft(over) })).id

export const opened = (world: World, materialId: string, by = writer) =>
  world.call(by, 'material.open', { materialId })

export const askFor = async (world: World, materialId: string, changed = ''): Promise<number> => {
  const { rev } = await opened(world, materialId)
  return (await world.call(writer, 'material.ask', { materialId, rev, changed })).rev
}

export const agreeTo = (world: World, materialId: string, rev: number) =>
  world.call(second, 'material.decide', { materialId, rev, yes: true, reason: '' })

/** Written, asked for, and agreed to by somebody else. */
export const publishMaterial = async (world: World, over: Partial<Draft> = {}): Promise<string> => {
  const materialId = await draftMaterial(world, over)
  await agreeTo(world, materialId, await askFor(world, materialId))
  return materialId
}

export const materialIn = (world: World, materialId: string): MaterialDocument => {
  const [found] = world.cloud.database.peek('materials', { query: { _id: materialId } })
  if (!found) throw new Error(`no material ${materialId}`)
  return found as unknown as MaterialDocument
}

const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: '#a3201d' } })
  .png()
  .toBuffer()

/** The smallest that pass for what they say. */
export const FILES: Record<PartKind, () => Promise<Buffer>> = {
  picture: () => photo,
  audio: () => Promise.resolve(Buffer.from('ID3\u0004 a voice', 'latin1')),
  video: () => Promise.resolve(Buffer.from('\0\0\0\u0018ftypmp42 a film', 'latin1')),
  file: () => Promise.resolve(Buffer.from('%PDF-1.4 a sheet', 'latin1')),
}

export const keptFile = async (
  world: World,
  { materialId, kind, bytes }: { materialId: string; kind: PartKind; bytes?: Buffer },
): Promise<string> => {
  const { path } = await world.call(writer, 'material.inbox', { materialId })
  const inbox = await uploadTo(world, writer, path, bytes ?? (await FILES[kind]()))
  return (await world.call(writer, 'print.keepFile', { materialId, inbox, kind })).fileId
}

export const addedPart = async (world: World, materialId: string, kind: PartKind): Promise<string> => {
  const fileId = await keptFile(world, { materialId, kind })
  await world.call(writer, 'material.addPart', { materialId, fileId, kind, name: '一张图', after: 1 })
  return fileId
}
