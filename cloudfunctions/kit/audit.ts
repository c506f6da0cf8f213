import type { Caller } from './caller'
import { callerName } from './caller'
import type { Note } from './context'
import { collection } from './database'

/** `events/{openid}.{requestId}`: audit line, stored answer of a repeated write, and source of messages and figures. */
export interface EventDocument {
  _id: string
  at: string
  action: string
  requestId: string
  openid: string
  byName: string
  /** The right acted by. */
  as: string
  whose: readonly string[]
  target: string | null
  orgId: string | null
  ancestors: readonly string[]
  /** 'ok', or the code of a refusal worth keeping. */
  outcome: string
  /** The stored answer of a write; null for looks and refusals. */
  answer: unknown
}

const events = collection<EventDocument>('events')

export const receiptId = (openid: string, requestId: string): string => `${openid}.${requestId}`

export const findReceipt = (openid: string, requestId: string): Promise<EventDocument | null> =>
  events.find(receiptId(openid, requestId))

interface Happened extends Note {
  now: string
  action: string
  requestId: string
  caller: Caller
  as: string
  outcome: string
  answer: unknown
}

/** Writes the event once; a repetition of the same request finds it there and leaves it. */
export const recordEvent = async ({
  now,
  action,
  requestId,
  caller,
  as,
  outcome,
  answer,
  ...note
}: Happened): Promise<void> => {
  const event: EventDocument = {
    _id:
      outcome === 'ok'
        ? receiptId(caller.openid, requestId)
        : `${receiptId(caller.openid, requestId)}.${outcome}`,
    at: now,
    action,
    requestId,
    openid: caller.openid,
    byName: callerName(caller),
    as,
    whose: note.whose ?? [],
    target: note.target ?? null,
    orgId: note.orgId ?? null,
    ancestors: note.ancestors ?? [],
    outcome,
    answer,
  }
  await events.add(event)
}
