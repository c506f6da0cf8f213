import { plusMinutes } from '@/domain/calendar'

import type { Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

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
  keptMinutes = KEPT_MINUTES,
}: Coming): Promise<void> => {
  const { orgId, ancestors } = scope
  await addUpload({
    ...newEnvelope(uploadId(openid, requestId), openid, now),
    ...{ orgId, ancestors, activityId, path, fileId: null, until: plusMinutes(now, keptMinutes) },
    ...(materialId === undefined ? {} : { materialId }),
  })
}

/** Where this request may upload to: a phone does not know its own openid. */
export const inboxPath = (openid: string, requestId: string): string => `inbox/${openid}/${requestId}`
