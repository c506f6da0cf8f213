import type { Clock } from '../clock'
import type { Templates } from '../local-cloud'
import type { Ledger } from './ledger'
import type { OpenApiAnswer } from './protobuf'

/** What an emulated openapi call may look at. */
export interface OpenApiContext {
  clock: Clock
  ledger: Ledger
  /** Null: pages are not checked. */
  pages: string[] | null
  /** Null: any template is known and field types come from field names. */
  templates: Templates | null
  openTransitUrl: (path: string, query: Record<string, string>) => string
  /** When the gateway last saw this openid, ms since 1970 on the local clock; null = never. */
  lastSeen: (openid: string) => number | null
  /** The number behind a code of the phone button; a code serves once and for five minutes. */
  redeemPhoneCode: (code: string) => string | null
}

export type OpenApi = (
  args: Record<string, unknown>,
  context: OpenApiContext,
) => OpenApiAnswer | Promise<OpenApiAnswer>

export const fail = (errcode: number, errmsg: string): OpenApiAnswer => ({ json: { errcode, errmsg } })

export const succeed = (fields: Record<string, unknown> = {}): OpenApiAnswer => ({
  json: { errcode: 0, errmsg: 'ok', ...fields },
})

/** Openids are opaque; this refuses only what can be none. */
export const isOpenid = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{6,64}$/.test(value)

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
