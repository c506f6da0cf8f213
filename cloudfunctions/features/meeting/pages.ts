import type { meeting } from '@/types/branch-life'

import { whyNotAddPage, whyNotEdit } from '@/domain/meeting'

import { taken, waiting } from '@/cloudfunctions/features/upload/take'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles, temporaryUrls } from '@/cloudfunctions/kit/wechat'

import { change } from './change'
import { findMeeting } from './store'

type Actions = Handlers<typeof meeting>

/** Long enough to look at them, short enough not to be passed on. */
const URL_SECONDS = 600

/** The page as `print.keepPage` left it. A file id is the client's word: only an announced one is taken. */
export const addPage: Actions['addPage'] = async ({ meetingId, fileId }, ctx) => {
  const upload = await waiting(meetingId, fileId, ctx.now)
  const id = idFrom(ctx.caller.openid, ctx.requestId)
  const page = { id, fileId, at: ctx.now, byName: callerName(ctx.caller) }
  if (!ctx.scoped.photos.some((each) => each.fileId === fileId)) {
    if (!upload) throw ctx.fail('NOT_FOUND')
    await change(ctx, { rev: ctx.scoped.rev }, (before) => {
      const refusal = whyNotAddPage(before)
      if (refusal) throw ctx.fail(refusal)
      return { photos: [...before.photos, page] }
    })
  }
  if (upload) await taken(upload)
  return { done: true }
}

/** The file first: a record without a file can be taken back again, a file without a record is never found. */
export const dropPage: Actions['dropPage'] = async ({ pageId }, ctx) => {
  const { photos, rev } = ctx.scoped
  const page = photos.find(({ id }) => id === pageId)
  const refusal = whyNotEdit(ctx.scoped)
  if (refusal) throw ctx.fail(refusal)
  if (!page) return { done: true }

  await deleteFiles([page.fileId])
  await change(ctx, { rev }, (before) => ({ photos: before.photos.filter(({ id }) => id !== pageId) }))
  return { done: true }
}

export const pages: Actions['pages'] = async (_, { scoped: { photos } }) => {
  const urls = await temporaryUrls(
    photos.map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  return { items: photos.map(({ id }, i) => ({ id, url: urls[i] ?? '' })) }
}

/** For the clearing of orphans: does the record point to the file? */
export const holdsPage = async (meetingId: string, fileId: string): Promise<boolean> =>
  (await findMeeting(meetingId))?.photos.some((photo) => photo.fileId === fileId) ?? false
