import { createHash } from 'node:crypto'
import { fileIdOf, isObjectPath, pathOfFileId, type ObjectStore } from './object-store'
import type { Signer } from './signer'

/** Files in one call of getTempFileURL or deleteFile: WeChat's storage page, read from memory (assumed). */
const BATCH = 50
const UPLOAD_SECONDS = 15 * 60
/** Life of a temporary address when max_age is not given (wire 085). */
const MAX_AGE_SECONDS = 7200

export interface StorageParts {
  objects: ObjectStore
  signer: Signer
  url: string
}

type Body = Record<string, unknown>
type Answer = { data: Body } | { code: string; message: string }

const invalid = (message: string): Answer => ({ code: 'INVALID_PARAM', message })

const uploadMetadata = (path: unknown, { signer, url }: StorageParts): Answer => {
  if (typeof path !== 'string' || !isObjectPath(path)) {
    return { code: 'STORAGE_REQUEST_FAIL', message: `illegal cloudPath: ${String(path)}` }
  }

  const { sign, t } = signer.make('put', path, UPLOAD_SECONDS)
  return {
    data: {
      url: `${url}/cos/${path.split('/').map(encodeURIComponent).join('/')}`,
      token: 'local-token',
      authorization: `${sign}.${t}`,
      fileId: fileIdOf(path),
      cosFileId: createHash('sha1').update(path).digest('hex'),
    },
  }
}

/** An address that works without a log-in until it expires: the right to read is decided by whoever asks for it here. */
const downloadUrl = async (file: Body, { objects, signer, url }: StorageParts): Promise<Body> => {
  const { fileid: fileID, max_age: wished } = file
  const path = pathOfFileId(fileID)
  if (!path || !(await objects.has(path))) return { code: 'STORAGE_FILE_NONEXIST', fileID }

  const maxAge = typeof wished === 'number' && wished > 0 ? wished : MAX_AGE_SECONDS
  const { sign, t } = signer.make('get', path, maxAge)
  return { code: 'SUCCESS', fileID, tempFileURL: `${url}/storage/${path}?sign=${sign}&t=${t}`, maxAge }
}

const remove = async (fileID: unknown, { objects }: StorageParts): Promise<Body> => {
  const path = pathOfFileId(fileID)

  return { code: path && (await objects.remove(path)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID }
}

/** The storage.* actions of /admin; null for one that is not emulated. */
export const runStorage = async (action: string, body: Body, parts: StorageParts): Promise<Answer | null> => {
  if (action === 'storage.getUploadMetadata') return uploadMetadata(body['path'], parts)

  const list = action === 'storage.batchGetDownloadUrl' ? body['file_list'] : body['fileid_list']
  if (action !== 'storage.batchGetDownloadUrl' && action !== 'storage.batchDeleteFile') return null
  if (!Array.isArray(list) || list.length === 0 || list.length > BATCH)
    return invalid(`1 to ${BATCH} files at once`)

  if (action === 'storage.batchDeleteFile') {
    return { data: { delete_list: await Promise.all(list.map((file) => remove(file, parts))) } }
  }
  return { data: { download_list: await Promise.all(list.map((file) => downloadUrl(file as Body, parts))) } }
}
