import type { IncomingMessage } from 'node:http'
import { CloudError } from '../cloud-error'
import { isOpenid } from '../openapi/api'
import { inventPhone } from '../openapi/phone-codes'
import { fileIdOf, isObjectPath } from '../storage/object-store'
import { callAsClient } from './client-call'
import type { Host } from './host'
import { readBody, TooLarge } from './read-body'
import { json, type Reply } from './reply'

type Body = Record<string, unknown>
type Route = (host: Host, openid: string, request: IncomingMessage, url: URL) => Promise<object>

/** More than callFunction allows, so that the refusal comes from there and not from the reader. */
const BODY_LIMIT = 8 * 1024 * 1024
const FILE_LIMIT = 50 * 1024 * 1024
/** Templates in one consent dialog: documented for wx.requestSubscribeMessage. */
const TEMPLATES_AT_ONCE = 3

/** A persona's key, or an openid. Null: nobody. A purely numeric openid would become a number in getWXContext(). */
const openidOf = (host: Host, request: IncomingMessage): string | null => {
  const header = request.headers['x-wanqing-persona']
  const name = typeof header === 'string' ? header : ''
  const persona = host.personas().find(({ key }) => key === name)
  const openid = persona?.openid ?? name

  return isOpenid(openid) && !/^\d+$/.test(openid) ? openid : null
}

const readJson = async (request: IncomingMessage): Promise<Body> =>
  JSON.parse((await readBody(request, BODY_LIMIT)).toString() || '{}') as Body

const call: Route = async (host, openid, request) => {
  const { name, data } = await readJson(request)

  return callAsClient(host, { name: String(name), data, openid, source: 'wx_client' })
}

/** Clients write into their own inbox and nowhere else. */
const upload: Route = async (host, openid, request, url) => {
  const path = url.searchParams.get('path') ?? ''
  if (!isObjectPath(path) || !path.startsWith(`inbox/${openid}/`)) {
    throw new CloudError(
      'STORAGE_EXCEED_AUTHORITY',
      `only inbox/${openid}/… may be written`,
      'cloud.uploadFile',
    )
  }

  await host.storage.objects.write(path, await readBody(request, FILE_LIMIT))
  return { fileID: fileIdOf(path), statusCode: 200 }
}

/** A client may read nothing: functions check the right and hand out the address. Status 1 as wx.cloud shows a refusal. */
const tempUrls: Route = async (_host, _openid, request) => {
  const { fileList } = await readJson(request)
  const files: unknown[] = Array.isArray(fileList) ? fileList : []

  return {
    fileList: files.map((fileID) => ({
      fileID,
      tempFileURL: '',
      status: 1,
      errMsg: 'STORAGE_EXCEED_AUTHORITY',
    })),
  }
}

/** Stands for the phone's consent dialog after a tap: every template that is asked for is accepted once. */
const subscribe: Route = async (host, openid, request) => {
  const { tmplIds } = await readJson(request)
  const ids = Array.isArray(tmplIds) ? tmplIds.map(String) : []
  if (ids.length === 0 || ids.length > TEMPLATES_AT_ONCE) {
    throw new CloudError(
      'INVALID_PARAM',
      ids.length === 0 ? '10001 empty' : '20003 too many',
      'requestSubscribeMessage',
    )
  }

  for (const id of ids) host.ledger.give(openid, id)
  return { ...Object.fromEntries(ids.map((id) => [id, 'accept'])), errMsg: 'requestSubscribeMessage:ok' }
}

const phoneCode: Route = (host, openid) => {
  const persona = host.personas().find((one) => one.openid === openid)

  return Promise.resolve({ code: host.phoneCodes.issue(persona?.phone ?? inventPhone(openid)) })
}

const ROUTES: Record<string, Route> = {
  '/gateway/call': call,
  '/gateway/upload': upload,
  '/gateway/temp-urls': tempUrls,
  '/gateway/subscribe': subscribe,
  '/gateway/phone-code': phoneCode,
}

const explain = (error: unknown): object => {
  if (error instanceof CloudError) return { errCode: error.errCode, errMsg: error.errMsg }
  if (error instanceof TooLarge || error instanceof SyntaxError)
    return { errCode: -501007, errMsg: error.message }

  throw error
}

/** What wx.cloud is on a phone, for the H5 page: always HTTP 200 with a result or { errCode, errMsg }. Null: no such path. */
export const handleGateway = async (
  host: Host,
  request: IncomingMessage,
  url: URL,
): Promise<Reply | null> => {
  if (url.pathname === '/gateway/personas' && request.method === 'GET')
    return json({ personas: host.personas() })

  const route = ROUTES[url.pathname]
  if (!route || request.method !== 'POST') return null

  const openid = openidOf(host, request)
  if (!openid) return json({ errCode: -601002, errMsg: 'who are you? send x-wanqing-persona' })

  host.seen.set(openid, host.clock.now().getTime())
  return json(await route(host, openid, request, url).catch(explain))
}
