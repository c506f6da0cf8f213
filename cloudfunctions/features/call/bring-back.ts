import { lastTry } from '@/domain/call'

import {
  bringBack,
  messagesByIds,
  silencedOf,
  untellMessages,
} from '@/cloudfunctions/features/message/called'
import { standingOf } from '@/cloudfunctions/features/message/ready'
import type { AskedMessage } from '@/cloudfunctions/features/message/subject'

import { callsTo, moveCall } from './store'
import { subjects } from './subjects'

/** Of these what is still true, and not over. */
const holding = async (messages: readonly AskedMessage[], now: string): Promise<string[]> => {
  if (messages.length === 0) return []
  const standings = await standingOf(messages, subjects, now)
  return messages.map(({ _id }) => _id).filter((id) => standings.has(id))
}

/** Nobody has died: what was not told because of it is told after all, where it still holds. */
export const tellAgain = async (personIds: readonly string[], now: string): Promise<void> => {
  const ids = await holding(await silencedOf(personIds), now)
  if (ids.length > 0) await bringBack(ids, now)
}

/** Another number is on file: whoever could not be told because it was wrong stands on the list again. */
export const callWithNewNumber = async (personIds: readonly string[], now: string): Promise<void> => {
  for (const found of await callsTo(personIds)) {
    const last = lastTry(found)
    if (last?.result !== 'wrong' || last.covers.length === 0) continue
    const ids = await holding(await messagesByIds(last.covers), now)
    if (ids.length === 0) continue
    await untellMessages(ids, now)
    await moveCall(found, found, ({ tries }) =>
      tries.some(({ id, covers }) => id === last.id && covers.length > 0)
        ? { tries: tries.map((each) => (each.id === last.id ? { ...each, covers: [] } : each)) }
        : null,
    )
  }
}
