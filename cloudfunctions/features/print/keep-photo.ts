import type { print } from '@/types/print'

import { announced, madePrivate } from '@/cloudfunctions/features/upload/take'
import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles, downloadFile, uploadFile } from '@/cloudfunctions/kit/wechat'

import { reencode } from './photo'

type Actions = Handlers<typeof print>

interface Keeping extends Pick<Context, 'caller' | 'now' | 'note'> {
  scoped: { _id: string; orgId: string }
  fail(code: 'NOT_FOUND' | 'FILE.TYPE'): AppError
}

/** From the inbox to a private path; the same upload always becomes the same file, however often and by whatever request it is asked for. */
const keep = async (folder: string, inbox: string, ctx: Keeping): Promise<{ fileId: string }> => {
  const { _id: aboutId, orgId } = ctx.scoped
  const upload = await announced(inbox, ctx.caller.openid, ctx.now)
  if (upload?.activityId !== aboutId) throw ctx.fail('NOT_FOUND')

  let { fileId } = upload
  if (fileId === null) {
    const bytes = await downloadFile(inbox)
    const photo = bytes && (await reencode(bytes))
    if (!photo) throw ctx.fail('FILE.TYPE')
    fileId = await uploadFile(`${folder}/${aboutId}/${idFrom(upload._id)}.jpg`, photo)
    await madePrivate(upload, fileId, ctx.now)
  }
  await deleteFiles([inbox])

  ctx.note({ target: aboutId, orgId })
  return { fileId }
}

export const keepPhoto: Actions['keepPhoto'] = ({ inbox }, ctx) => keep('activities', inbox, ctx)
export const keepPage: Actions['keepPage'] = ({ inbox }, ctx) => keep('meetings', inbox, ctx)
