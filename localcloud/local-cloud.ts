import type { Clock } from './clock'
import type { CollectionSpec, Database } from './database/open'
import type { CallRecord } from './functions/call-log'
import type { Faults } from './functions/faults'
import type { Credits, MediaCheck, SentMessage, SentText } from './openapi/ledger'

/** Somebody to be on this computer: shown in the console and offered to the H5 page. `phone` is for getPhoneNumber. */
export interface Persona {
  key: string
  name: string
  about: string
  openid: string
  phone?: string
}

/** Template id → field name → type (thing, time, phrase …), for the checks of subscribeMessage.send. */
export type Templates = Record<string, Record<string, string>>

export interface LocalCloudOptions {
  /** Each subfolder is a function: index.js (CommonJS, exports.main), config.json, package.json. */
  functionsDir: string
  /** database/, storage/ and ledger.jsonl (credits, sent messages, clock). */
  dataDir: string
  collections: CollectionSpec[]
  /** Environment variables of the functions, as set in the console of the real cloud. */
  functionEnv?: Record<string, string>
  /** Milliseconds per function; 3,000 where not given, as on the real cloud. */
  timeouts?: Record<string, number>
  /** Megabytes per function; 256 where not given, as on the real cloud. Counted is what JavaScript holds, not buffers. */
  memory?: Record<string, number>
  /** 0 = any free one. */
  port?: number
  h5Dir?: string
  personas?: () => Persona[]
  /** Pages of the published version. Without it no page is checked. */
  pages?: string[]
  templates?: Templates
  /** What a local QR code encodes; by default `${url}/#/${page}?scene=…`. */
  openTransitUrl?: (path: string, query: Record<string, string>) => string
  /** Executions of one function at once (20); more are refused with -501004. */
  concurrency?: number
  /** Requests in the database at once (20); more are refused with -501004. */
  connections?: number
  /** Worker threads (4): executions beyond them wait, inside `concurrency`. */
  threads?: number
  /** Fire the timer triggers by the clock; false until asked for. */
  timers?: boolean
  strict?: boolean
  quiet?: boolean
}

export interface LocalCloud {
  url: string
  database: Database
  /** As a client's wx.cloud.callFunction; rejects with a CloudError { errCode, errMsg }. */
  call(
    name: string,
    data: unknown,
    caller?: { openid?: string; source?: string },
  ): Promise<{ result: unknown }>
  /** Runs the function's timer trigger now and gives its result. */
  tick(name: string, message?: string): Promise<unknown>
  runTimers(on: boolean): void
  clock: Clock
  faults: Faults
  calls(): CallRecord[]
  credits: Credits
  messages(): SentMessage[]
  /** Text messages that SendSms has taken. */
  texts(): SentText[]
  /** Pictures and sounds that mediaCheckAsync has taken, with the verdict that WeChat would push. */
  mediaChecks(): MediaCheck[]
  /** Cold start again: the next call of each function loads its files anew. */
  clearWorkers(): Promise<void>
  stop(): Promise<void>
}
