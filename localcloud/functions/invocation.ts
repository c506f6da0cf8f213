import type { Code } from '../cloud-error'

/** What a function answered: its result as JSON text, or the failure in the server's words. */
export type Outcome = { ok: true; body: string } | { ok: false; code: Code; message: string }

/** Who calls what. */
export interface About {
  name: string
  /** `event.path`, or empty: faults and the log name actions by it. */
  path: string
  openid: string | null
  /** The chain of sources: wx_client · wx_client,scf · wx_trigger. */
  source: string
  /** Made by a running function: it must not wait for the thread that its caller holds. */
  nested: boolean
}

export interface Call extends About {
  /** JSON text. */
  event: string
}

/** The path that an event names. */
export const pathIn = (event: unknown): string => {
  const { path } = (event ?? {}) as { path?: unknown }
  return typeof path === 'string' ? path : ''
}

/** The same of an event's text. */
export const pathInText = (event: string): string => {
  try {
    return pathIn(JSON.parse(event))
  } catch {
    // The worker fails on it with a message of its own.
    return ''
  }
}

export interface Invocation extends Call {
  requestId: string
  at: Date
  databaseActions: string[]
  lateActions: string[]
  logs: string[]
  finished: boolean
  /** Stops the worker that runs it; no effect before the start and after the end. */
  stop: (outcome: Outcome) => void
}

/** A crash as the real runtime reports it: code 1, the text and the stack inside a JSON message (wire 082). */
export const executeFail = (message: string, stack: string): Outcome => ({
  ok: false,
  code: 'FUNCTIONS_EXECUTE_FAIL',
  message: JSON.stringify({
    errorCode: 1,
    errorMessage: 'user code exception caught',
    stackTrace: stack || message,
  }),
})

/** Name and number of the status are SCF's (434 MemoryLimitReached); the text is assumed. */
export const outOfMemory = (megabytes: number): Outcome => ({
  ok: false,
  code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
  message: `434 MemoryLimitReached: the function used more than ${megabytes} MB`,
})

export const timedOut = (ms: number): Outcome => ({
  ok: false,
  code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  message: `Invoking task timed out after ${ms / 1000} seconds`,
})
