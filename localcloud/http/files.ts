import type { IncomingMessage } from 'node:http'
import { contentTypeOf } from '../storage/content-type'
import { isObjectPath } from '../storage/object-store'
import type { Host } from './host'
import { readBody } from './read-body'
import { bytes, text, type Reply } from './reply'

/** Assumed: far above any picture or sheet of the product. */
const FILE_LIMIT = 50 * 1024 * 1024

const refused = (code: string, message: string): Reply =>
  text(
    200,
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  )

/** PUT /cos/…: the upload itself, with the authorization that storage.getUploadMetadata gave out. Empty body = done. */
export const putFile = async (host: Host, request: IncomingMessage, path: string): Promise<Reply> => {
  const [sign = '', t = ''] = (request.headers.authorization ?? '').split('.')
  const { objects, signer } = host.storage
  if (!isObjectPath(path) || !signer.verify('put', path, { sign, t: Number(t) })) {
    return refused('AccessDenied', 'no authorization for this path')
  }

  await objects.write(path, await readBody(request, FILE_LIMIT))
  return text(200, '')
}

/** GET /storage/…: a temporary address. Sandboxed, because what people upload must not run as this site. */
export const getFile = async (host: Host, url: URL, path: string): Promise<Reply> => {
  const signature = { sign: url.searchParams.get('sign') ?? '', t: Number(url.searchParams.get('t')) }
  const { objects, signer } = host.storage
  if (!isObjectPath(path) || !signer.verify('get', path, signature)) return text(403, 'AccessDenied')

  const file = await objects.read(path)
  return file
    ? bytes(file, contentTypeOf(path), { 'content-security-policy': 'sandbox' })
    : text(404, 'NoSuchKey')
}
