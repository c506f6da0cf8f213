import type { Caller } from './caller'
import { callerName } from './caller'
import type { Note } from './context'
import { collection, is } from './database'
import type { Position } from './pages'
import { beyond } from './pages'

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

/** How an event is written last: its call began at `at`, may run for its function's 20 s, and clocks of instances differ. */
export const EVENTS_LAG_MINUTES = 1

/** Where a job stands in the events: `at` and `_id` of the last one it consumed. */
export const EVENT_PLACE = ['at', '_id'] as const

/** Events behind a place, in order, that happened before `until`. A job asks no nearer than EVENTS_LAG_MINUTES, else late writers slip past it. */
export const eventsAfter = (place: Position, until: string, limit: number): Promise<EventDocument[]> =>
  events.query({
    where: [beyond(EVENT_PLACE, place), { at: is.lt(until) }],
    orderBy: EVENT_PLACE.map((field) => [field, 'asc'] as const),
    limit,
  })

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
