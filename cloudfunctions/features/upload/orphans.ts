import { plusMinutes } from '@/domain/calendar'

import { holdsNoticeFile } from '@/cloudfunctions/features/notice/holds-file'
import { holdsPhoto } from '@/cloudfunctions/features/dossier/photos'
import { holdsPage } from '@/cloudfunctions/features/meeting/pages'
import { holdsFile } from '@/cloudfunctions/features/material/parts'
import { doorRoster } from '@/cloudfunctions/features/registration/door'
import type { Job } from '@/cloudfunctions/kit/schedule'
import { deleteFiles, wipePath } from '@/cloudfunctions/kit/wechat'

import type { UploadDocument } from './document'
import { dropUpload, overdueUploads } from './store'

/** A request that found the file still good has ended long before. */
const GRACE_MINUTES = 5
const BATCH = 50

/** The record may be all that is left of a call that took the photo and then stopped: what a record of anything shows stays. */
const isShown = async (
  { activityId, materialId, ofNotice }: UploadDocument,
  fileId: string,
): Promise<boolean> => {
  if (ofNotice) return holdsNoticeFile(fileId)
  if (materialId !== undefined) return holdsFile(materialId, fileId)
  if (activityId === null) return false
  return (
    ((await doorRoster.find(activityId))?.paperPhotos.includes(fileId) ?? false) ||
    (await holdsPhoto(activityId, fileId)) ||
    holdsPage(activityId, fileId)
  )
}

const clear = async (upload: UploadDocument): Promise<void> => {
  const { path, fileId } = upload
  if (path !== null) await wipePath(path)
  if (fileId !== null && !(await isShown(upload, fileId))) await deleteFiles([fileId])
  await dropUpload(upload._id)
}

/** Files that were uploaded, made or replaced and that nobody took within 48 hours. A file that is gone already is fine. */
export const orphansJob: Job = {
  name: 'inbox-orphans',
  label: '清理没用上的文件',
  run: async ({ now, enough }) => {
    let done = 0
    for (const upload of await overdueUploads(plusMinutes(now, -GRACE_MINUTES), BATCH)) {
      if (enough()) break
      await clear(upload)
      done += 1
    }
    return { cursor: null, done }
  },
}
