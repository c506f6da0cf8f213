import type { PartKind } from '@/types/material-shapes'
import type { print } from '@/types/print'
import { STUDY_LIMITS } from '@/types/kernel/study'

import { announced, madePrivate } from '@/cloudfunctions/features/upload/take'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles, downloadFile, uploadFile } from '@/cloudfunctions/kit/wechat'

import { reencode } from './photo'

const MOST: Record<PartKind, number> = {
  picture: STUDY_LIMITS.fileBytes,
  audio: STUDY_LIMITS.audioBytes,
  video: STUDY_LIMITS.videoBytes,
  file: STUDY_LIMITS.fileBytes,
}

const startsWith = (bytes: Buffer, text: string, at = 0): boolean =>
  bytes.subarray(at, at + text.length).toString('latin1') === text

/** An MPEG frame without a tag before it: eleven set bits. */
const isMpegFrame = (bytes: Buffer): boolean => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0

const isMp4 = (bytes: Buffer): boolean => startsWith(bytes, 'ftyp', 4)

/** By the content, never by the name; null: none of those that a phone opens. */
const endingOf = (kind: PartKind, bytes: Buffer): string | null => {
  if (kind === 'audio') {
    if (startsWith(bytes, 'ID3') || isMpegFrame(bytes)) return 'mp3'
    return isMp4(bytes) ? 'm4a' : null
  }
  if (kind === 'video') return isMp4(bytes) ? 'mp4' : null
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  return startsWith(bytes, 'PK') && bytes.includes('word/document.xml') ? 'docx' : null
}

type Kept = { bytes: Buffer; ending: string }
type Refused = 'FILE.TYPE' | 'FILE.KIND' | 'FILE.TOO_LARGE'

const checked = async (kind: PartKind, bytes: Buffer | null): Promise<Kept | Refused> => {
  if (bytes && bytes.length > MOST[kind]) return 'FILE.TOO_LARGE'
  if (kind === 'picture') {
    const photo = bytes && (await reencode(bytes))
    return photo ? { bytes: photo, ending: 'jpg' } : 'FILE.TYPE'
  }
  const ending = bytes && endingOf(kind, bytes)
  return bytes && ending ? { bytes, ending } : 'FILE.KIND'
}

/** To a private path: whoever brought it up can write over the inbox later, and what was agreed to must stay what it was. */
export const keepFile: Handlers<typeof print>['keepFile'] = async ({ materialId, inbox, kind }, ctx) => {
  const upload = await announced(inbox, ctx.caller.openid, ctx.now)
  if (upload?.materialId !== materialId) throw ctx.fail('NOT_FOUND')

  let { fileId } = upload
  if (fileId === null) {
    const kept = await checked(kind, await downloadFile(inbox))
    if (typeof kept === 'string') throw ctx.fail(kept)
    fileId = await uploadFile(`materials/${materialId}/${idFrom(upload._id)}.${kept.ending}`, kept.bytes)
    await madePrivate(upload, fileId, ctx.now)
  }
  await deleteFiles([inbox])

  ctx.note({ target: materialId, orgId: ctx.scoped.orgId })
  return { fileId }
}
