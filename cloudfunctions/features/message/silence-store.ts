import { collection, is } from '@/cloudfunctions/kit/database'

import type { MessageDocument, MessageState } from './document'
import { UNREACHED_STATES } from './store'

const messages = collection<MessageDocument>('messages')

/** Of one who has died: a few dozen at most. */
const ALL = 200

/** Not told, because its person has died; what it was stays written, should that turn out a mistake. */
const silence = (where: Record<string, unknown>, was: 'due' | 'call', now: string): Promise<number> =>
  messages.update(where, {
    set: { state: 'cancelled', silenced: was, updatedAt: now },
    inc: { rev: 1 },
  })

/** Whatever anybody still had to be told about these people. */
export const silenceAllOf = async (personIds: readonly string[], now: string): Promise<void> => {
  const personId = is.in(personIds)
  await silence({ personId, state: 'due' }, 'due', now)
  await silence({ personId, state: is.in(UNREACHED_STATES) }, 'call', now)
}

export const silenceDue = (ids: readonly string[], now: string): Promise<number> =>
  silence({ _id: is.in(ids), state: 'due' }, 'due', now)

export const silencedOf = (personIds: readonly string[]): Promise<MessageDocument[]> =>
  messages.query({
    where: { personId: is.in(personIds), state: 'cancelled', silenced: is.in(['due', 'call']) },
    limit: ALL,
  })

/** What waited waits again; what was to be told by telephone is never sent, since nobody knows whether it was. */
const BACK: Record<'due' | 'call', MessageState> = { due: 'due', call: 'unreachable' }

export const bringBack = async (ids: readonly string[], now: string): Promise<void> => {
  for (const silenced of ['due', 'call'] as const)
    await messages.update(
      { _id: is.in(ids), state: 'cancelled', silenced },
      { set: { state: BACK[silenced], silenced: null, updatedAt: now }, inc: { rev: 1 } },
    )
}

/** What a call settled. */
export const messagesByIds = (ids: readonly string[]): Promise<MessageDocument[]> =>
  messages.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })
