import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleConsole } from '../console/handle-console'
import { handleAdmin } from './admin'
import { getFile, putFile } from './files'
import { handleGateway } from './gateway'
import type { Host } from './host'
import { TooLarge } from './read-body'
import { json, send, text, type Reply } from './reply'
import { takeText } from './sms'
import { serveStatic } from './static'

const NAMES = ['127.0.0.1', 'localhost']

/** False for a page of another site and for a name that points here: both would borrow the developer's trust. */
const isOwn = (request: IncomingMessage, port: number): boolean => {
  const hosts = NAMES.map((name) => `${name}:${port}`)
  const { host, origin } = request.headers
  if (!hosts.includes(host ?? '')) return false

  return origin === undefined || hosts.some((own) => origin === `http://${own}`)
}

const decodedTail = (url: URL, prefix: string): string => {
  try {
    return decodeURIComponent(url.pathname.slice(prefix.length))
  } catch {
    return ''
  }
}

const route = async (host: Host, request: IncomingMessage, url: URL): Promise<Reply | null> => {
  const { pathname } = url
  const { method } = request
  if (pathname === '/admin' && method === 'POST') return handleAdmin(host, request, url)
  if (pathname === '/sms' && method === 'POST') return takeText(host, request)
  if (pathname.startsWith('/cos/') && method === 'PUT')
    return putFile(host, request, decodedTail(url, '/cos/'))
  if (pathname.startsWith('/gateway/'))
    return (await handleGateway(host, request, url)) ?? text(404, 'not found')
  if (pathname === '/console' || pathname.startsWith('/console/')) {
    return (await handleConsole(host, request, url)) ?? text(404, 'not found')
  }
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'method not allowed')
  if (pathname.startsWith('/storage/')) return getFile(host, url, decodedTail(url, '/storage/'))

  return serveStatic(host.h5Dir, decodedTail(url, ''))
}

/** An unexpected error is printed, unless the caller is gone, and answered as SYS_ERR. */
const answer = async (host: Host, request: IncomingMessage, url: URL): Promise<Reply | null> => {
  try {
    return await route(host, request, url)
  } catch (error) {
    if (request.socket.destroyed) return null
    if (error instanceof TooLarge) return json({ code: 'EXCEED_MAX_PAYLOAD_SIZE', message: error.message })

    console.error('localcloud:', request.method, url.pathname, error)
    return json({ code: 'SYS_ERR', message: String(error), errCode: -501001, errMsg: String(error) })
  }
}

/** The one port, on loopback only. `host` comes later than the port, because the functions need the address first. */
export const listen = async (
  port: number,
  host: () => Host | null,
): Promise<{ server: Server; url: string }> => {
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo
    const current = host()
    if (!isOwn(request, own)) return send(response, text(403, 'foreign Host or Origin'))
    if (!current) return send(response, text(503, 'starting'))

    const url = new URL(request.url ?? '/', `http://127.0.0.1:${own}`)
    void answer(current, request, url).then((reply) => (reply ? send(response, reply) : response.destroy()))
  })
  // Longer than a browser or the SDK keeps a connection, so no request meets a closing socket.
  server.keepAliveTimeout = 65_000

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
