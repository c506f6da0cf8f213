import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Host } from '../http/host'
import { readBody } from '../http/read-body'
import { json, text, type Reply } from '../http/reply'

type Body = Record<string, unknown>
type Api = (host: Host, url: URL, body: Body) => unknown

const PAGE = 20
/** Calls shown; the whole log is for tests. */
const CALLS = 100

const clock = ({ clock: local }: Host) => ({ now: local.now().toISOString(), offset: local.offset() })

const state: Api = (host) => ({
  personas: host.personas(),
  collections: host.database.collections().map(({ name, count }) => ({ name, count })),
  messages: host.ledger.messages().reverse(),
  texts: host.ledger.texts().reverse(),
  timers: host.timers.list(),
  clock: clock(host),
  calls: host.log.all().slice(-CALLS).reverse(),
})

const documents: Api = (host, url) => {
  const skip = Number(url.searchParams.get('skip') ?? 0)

  return host.database.peek(url.searchParams.get('collection') ?? '', { skip, limit: PAGE })
}

/** { at: ISO } sets, { advance: ms } moves on, {} goes back to real time. */
const moveClock: Api = (host, _url, { at, advance }) => {
  if (typeof advance === 'number') host.clock.advance(advance)
  else host.clock.set(typeof at === 'string' ? new Date(at) : null)

  return clock(host)
}

const runTimer: Api = async (host, _url, body) => {
  try {
    return { ok: true, result: await host.timers.tick(String(body['function'])) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

const APIS: Record<string, Api> = {
  'GET /console/api/state': state,
  'GET /console/api/documents': documents,
  'POST /console/api/clock': moveClock,
  'POST /console/api/timers': runTimer,
}

const PAGES: Record<string, { file: string; type: string }> = {
  '/console': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/console/style.css': { file: 'style.css', type: 'text/css; charset=utf-8' },
}

/** Null: no such path. */
export const handleConsole = async (
  host: Host,
  request: IncomingMessage,
  url: URL,
): Promise<Reply | null> => {
  const method = request.method ?? ''
  const page = method === 'GET' ? PAGES[url.pathname] : undefined
  if (page) return text(200, await readFile(join(__dirname, page.file), 'utf8'), page.type)

  const api = APIS[`${method} ${url.pathname}`]
  if (!api) return null

  const body =
    method === 'POST' ? (JSON.parse((await readBody(request, 10_000)).toString() || '{}') as Body) : {}
  return json(await api(host, url, body))
}
