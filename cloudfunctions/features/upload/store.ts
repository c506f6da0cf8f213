import { receiptId } from '@/cloudfunctions/kit/audit'
import { collection, is } from '@/cloudfunctions/kit/database'

import type { UploadDocument } from './document'

const uploads = collection<UploadDocument>('uploads')

export const uploadId = receiptId

/** More than one notice can carry, twice. */
const LIMIT_OF_ONE = 50

export const addUpload = (upload: UploadDocument) => uploads.add(upload)

export const findUpload = (id: string): Promise<UploadDocument | null> => uploads.find(id)

export const findByFile = async (fileId: string): Promise<UploadDocument | null> =>
  (await uploads.query({ where: { fileId }, limit: 1 }))[0] ?? null

export const uploadsOf = (fileIds: readonly string[]): Promise<UploadDocument[]> =>
  uploads.query({ where: { fileId: is.in(fileIds) }, limit: LIMIT_OF_ONE })

export const setFile = (id: string, fileId: string, now: string) =>
  uploads.update({ _id: id }, { set: { fileId, updatedAt: now }, inc: { rev: 1 } })

/** Nobody took these in time, oldest first. */
export const overdueUploads = (before: string, limit: number): Promise<UploadDocument[]> =>
  uploads.query({ where: { until: is.lt(before) }, orderBy: [['until', 'asc']], limit })

export const dropUpload = (id: string) => uploads.remove(id)
