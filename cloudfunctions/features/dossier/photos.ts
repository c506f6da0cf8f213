import type { dossier } from '@/types/dossier'
import { LIMITS } from '@/types/kernel/limits'

import { taken, waiting } from '@/cloudfunctions/features/upload/take'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { deleteFiles, temporaryUrls } from '@/cloudfunctions/kit/wechat'

import { moveDossier } from './move'
import { findDossier } from './store'

type Actions = Handlers<typeof dossier>

/** Long enough to look at them, short enough not to be passed on. */
const URL_SECONDS = 600

/** The photo as `print.keepPhoto` left it. A file id is the client's word: only an announced one is taken. */
export const addPhoto: Actions['addPhoto'] = async ({ activityId, fileId, kind, line, shy }, ctx) => {
  const upload = await waiting(activityId, fileId, ctx.now)
  const id = idFrom(ctx.caller.openid, ctx.requestId)
  const photo = { id, fileId, kind, line, shy, at: ctx.now, byName: callerName(ctx.caller) }

  await moveDossier(ctx, ({ photos, budget }) => {
    if (photos.some((each) => each.fileId === fileId)) return null
    if (!upload) throw ctx.fail('NOT_FOUND')
    if (line !== null && !budget.lines.some(({ key }) => key === line)) throw ctx.fail('NOT_FOUND')
    if (photos.length >= LIMITS.photosMax) throw ctx.fail('DOSSIER.FULL')
    return { photos: [...photos, photo] }
  })
  if (upload) await taken(upload)
  return { done: true }
}

export const markPhoto: Actions['markPhoto'] = async ({ photoId, shy }, ctx) => {
  await moveDossier(ctx, ({ photos }) => {
    if (!photos.some(({ id }) => id === photoId)) throw ctx.fail('NOT_FOUND')
    return { photos: photos.map((photo) => (photo.id === photoId ? { ...photo, shy } : photo)) }
  })
  return { done: true }
}

/** The file first: a record without a file can be taken back again, a file without a record is never found. */
export const dropPhoto: Actions['dropPhoto'] = async ({ activityId, photoId }, ctx) => {
  const photo = (await findDossier(activityId))?.photos.find(({ id }) => id === photoId)
  if (photo) await deleteFiles([photo.fileId])
  await moveDossier(ctx, ({ photos }) =>
    photos.every(({ id }) => id !== photoId) ? null : { photos: photos.filter(({ id }) => id !== photoId) },
  )
  return { done: true }
}

export const photosFor: Actions['photos'] = async ({ activityId }) => {
  const photos = (await findDossier(activityId))?.photos ?? []
  const urls = await temporaryUrls(
    photos.map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  return { items: photos.map(({ id }, i) => ({ id, url: urls[i] ?? '' })) }
}

/** For the clearing of orphans: does the dossier point to the file? */
export const holdsPhoto = async (activityId: string, fileId: string): Promise<boolean> =>
  (await findDossier(activityId))?.photos.some((photo) => photo.fileId === fileId) ?? false
