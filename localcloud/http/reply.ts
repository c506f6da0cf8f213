import type { ServerResponse } from 'node:http'

export interface Reply {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

export const json = (body: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
})

export const text = (status: number, body: string, type = 'text/plain; charset=utf-8'): Reply => ({
  status,
  headers: { 'content-type': type },
  body,
})

export const bytes = (body: Buffer, type: string, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  headers: { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers },
  body,
})

export const send = (response: ServerResponse, { status, headers, body }: Reply): void => {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
