import type { print } from '@/types/print'

import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles, downloadFile, uploadFile } from '@/cloudfunctions/kit/wechat'

import { reencode } from './photo'

/** The photo again without EXIF, under a private path; null: it is none. */
const keep = async (inbox: string, bytes: Buffer, path: string): Promise<string | null> => {
  const photo = await reencode(bytes)
  if (!photo) return null

  const fileId = await uploadFile(path, photo)
  await deleteFiles([inbox])
  return fileId
}

/** Safe to repeat: once the photo is kept the inbox is empty, and the kept one is the answer. */
export const keepPhoto: Handlers<typeof print>['keepPhoto'] = async ({ activityId, inbox }, ctx) => {
  const { openid } = ctx.caller
  // The uploader's own inbox only: a file id is the client's word.
  const [bucket, mine] = inbox.split(`/inbox/${openid}/`)
  if (!bucket || !mine) throw ctx.fail('NOT_FOUND')

  const path = `activities/${activityId}/${idFrom(openid, ctx.requestId)}.jpg`
  const kept = `${bucket}/${path}`
  const bytes = await downloadFile(inbox)
  const fileId = bytes ? await keep(inbox, bytes, path) : (await downloadFile(kept)) && kept
  if (!fileId) throw ctx.fail('FILE.TYPE')

  ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
  return { fileId }
}
