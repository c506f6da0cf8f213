import { plusMinutes } from '@/domain/calendar'

import type { Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { addUpload, uploadId } from './store'

const KEPT_MINUTES = 48 * 60

interface Coming {
  openid: string
  requestId: string
  now: string
  scope: Scoped
  path: string
  activityId: string | null
  materialId?: string
  ofNotice?: true
  /** Whatever is read once and kept by nobody goes sooner. */
  keptMinutes?: number
}

/** Before the file itself: whatever is stopped from here on, the file is found again. The same request announces once. */
export const announce = async ({
  openid,
  requestId,
  now,
  scope,
  path,
  activityId,
  materialId,
  ofNotice,
  keptMinutes = KEPT_MINUTES,
}: Coming): Promise<void> => {
  const { orgId, ancestors } = scope
  await addUpload({
    ...newEnvelope(uploadId(openid, requestId), openid, now),
    ...{ orgId, ancestors, activityId, path, fileId: null, until: plusMinutes(now, keptMinutes) },
    ...(materialId === undefined ? {} : { materialId }),
    ...(ofNotice && { ofNotice }),
  })
}

interface LetGo {
  openid: string
  now: string
  scope: Scoped
  /** Private files of a notice. */
  fileIds: readonly string[]
}

/** Before a notice lets go of them: 48 hours later whatever it does not show by then is deleted. Saying it twice is saying it once. */
export const announceLetGo = async ({ openid, now, scope, fileIds }: LetGo): Promise<void> => {
  const { orgId, ancestors } = scope
  const place = { orgId, ancestors, activityId: null, ofNotice: true as const }
  for (const fileId of fileIds)
    await addUpload({
      ...newEnvelope(uploadId(openid, idFrom(fileId, now)), openid, now),
      ...{ ...place, path: null, fileId, until: plusMinutes(now, KEPT_MINUTES) },
    })
}

/** Where this request may upload to: a phone does not know its own openid. */
export const inboxPath = (openid: string, requestId: string): string => `inbox/${openid}/${requestId}`
