import type { print } from '@/types/print'

import { announced, madePrivate } from '@/cloudfunctions/features/upload/take'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles, downloadFile, uploadFile } from '@/cloudfunctions/kit/wechat'

import { reencode } from './photo'

/** From the inbox to a private path; the same upload always becomes the same file, however often and by whatever request it is asked for. */
export const keepPhoto: Handlers<typeof print>['keepPhoto'] = async ({ activityId, inbox }, ctx) => {
  const upload = await announced(inbox, ctx.caller.openid, ctx.now)
  if (upload?.activityId !== activityId) throw ctx.fail('NOT_FOUND')

  let { fileId } = upload
  if (fileId === null) {
    const bytes = await downloadFile(inbox)
    const photo = bytes && (await reencode(bytes))
    if (!photo) throw ctx.fail('FILE.TYPE')
    fileId = await uploadFile(`activities/${activityId}/${idFrom(upload._id)}.jpg`, photo)
    await madePrivate(upload, fileId, ctx.now)
  }
  await deleteFiles([inbox])

  ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
  return { fileId }
}
