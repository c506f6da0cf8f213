import type { print } from '@/types/print'
import { LIMITS } from '@/types/kernel/limits'

import { announce, inboxPath } from '@/cloudfunctions/features/upload/announce'
import { announced, madePrivate } from '@/cloudfunctions/features/upload/take'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles, downloadFile, temporaryUrl, uploadFile } from '@/cloudfunctions/kit/wechat'

import { officeKind } from './office-file'
import { reencode } from './photo'

type Use = Handlers<typeof print>

/** Long enough to look at it while writing. */
const URL_SECONDS = 600

export const noticeInbox: Use['noticeInbox'] = async ({ orgId }, ctx) => {
  const { caller, requestId, now, scoped } = ctx
  const path = inboxPath(caller.openid, requestId)
  const scope = { orgId, ancestors: scoped.ancestors }
  await announce({ openid: caller.openid, requestId, now, scope, path, activityId: null, ofNotice: true })
  ctx.note({ target: orgId, orgId })
  return { path }
}

interface Kept {
  bytes: Buffer
  ending: string
}

const asPicture = async (bytes: Buffer): Promise<Kept | null> => {
  const photo = await reencode(bytes)
  return photo && { bytes: photo, ending: 'jpg' }
}

const asFile = (bytes: Buffer): Kept | null => {
  const ending = officeKind(bytes)
  return ending && { bytes, ending }
}

/** From the inbox to a private path; the same upload always becomes the same file, however often it is asked for. */
export const keepNoticeFile: Use['keepNoticeFile'] = async ({ orgId, inbox, as }, ctx) => {
  const upload = await announced(inbox, ctx.caller.openid, ctx.now)
  if (!upload?.ofNotice || upload.orgId !== orgId) throw ctx.fail('NOT_FOUND')

  let { fileId } = upload
  if (fileId === null) {
    const bytes = await downloadFile(inbox)
    if (bytes && bytes.length > LIMITS.noticeFileBytes) throw ctx.fail('FILE.SIZE')
    const kept = bytes && (as === 'picture' ? await asPicture(bytes) : asFile(bytes))
    if (!kept) throw ctx.fail(as === 'picture' ? 'FILE.TYPE' : 'FILE.OFFICE')
    fileId = await uploadFile(`notices/${orgId}/${idFrom(upload._id)}.${kept.ending}`, kept.bytes)
    await madePrivate(upload, fileId, ctx.now)
  }
  await deleteFiles([inbox])

  ctx.note({ target: orgId, orgId })
  return { fileId, url: await temporaryUrl(fileId, URL_SECONDS) }
}
