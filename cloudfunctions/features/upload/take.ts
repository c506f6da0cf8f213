import type { UploadDocument } from './document'
import { dropUpload, findByFile, findUpload, setFile, uploadId, uploadsOf } from './store'

const INBOX = /\/inbox\/([^/]+)\/([^/]+)$/

/** The announcement behind a file id from the caller's own inbox; a file id is the client's word, so anything else is null. */
export const announced = async (
  inbox: string,
  openid: string,
  now: string,
): Promise<UploadDocument | null> => {
  const [, owner, requestId = ''] = INBOX.exec(inbox) ?? []
  const upload = owner === openid ? await findUpload(uploadId(openid, requestId)) : null
  return upload && upload.until > now ? upload : null
}

/** The private file is made; it waits for a record that points to it. */
export const madePrivate = ({ _id }: UploadDocument, fileId: string, now: string) => setFile(_id, fileId, now)

/** A private file of this activity or material that waits for its record; null: there is none, or its time is over. */
export const waiting = async (
  ownerId: string,
  fileId: string,
  now: string,
): Promise<UploadDocument | null> => {
  const upload = await findByFile(fileId)
  const ours = upload?.activityId === ownerId || upload?.materialId === ownerId
  return upload && ours && upload.until > now ? upload : null
}

/** Which of these were brought up for a notice of that org, and may still be taken. One database call. */
export const waitingForNotice = async (
  orgId: string,
  fileIds: readonly string[],
  now: string,
): Promise<Set<string>> => {
  const found = fileIds.length === 0 ? [] : await uploadsOf(fileIds)
  return new Set(
    found
      .filter((upload) => upload.ofNotice && upload.orgId === orgId && upload.until > now)
      .map(({ fileId }) => fileId ?? ''),
  )
}

/** A record points to the file now: it is no orphan. */
export const taken = ({ _id }: UploadDocument) => dropUpload(_id)
