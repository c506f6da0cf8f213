import type { ErrorCode } from './errors'

/** One message beside one field; `path` is the dotted name in the input. */
export interface Issue {
  path: string
  message: string
}

/** What a phone sends to a function. `requestId`: one per tap, kept across retries; reads carry one for the log only. */
export interface CallRequest {
  path: string
  input: unknown
  requestId: string
}

/** What a function answers. `now`: ISO instant of the server, so that pages agree with it. */
export type Envelope<T = unknown> =
  | { ok: true; data: T; now: string }
  | { ok: false; code: ErrorCode; issues?: Issue[]; requestId: string; now: string }
