import { nextMorning, whenToSend } from '@/domain/message'
import { withinCap } from '@/domain/message-cap'

import { newId } from '@/cloudfunctions/kit/ids'

import type { MessageDocument } from './document'
import type { Sendable } from './parcel'
import { parcelsOf } from './parcel'
import type { Ready, ReadyPage } from './ready'
import { sendClaimed } from './send-claimed'
import { changeDue, claimMessages } from './store'
import { unreached } from './unreached'

/** What becomes of a message that is not sent now. */
type Change = Pick<MessageDocument, 'state'> & Partial<Pick<MessageDocument, 'dueAt' | 'why'>>

interface Aside {
  id: string
  change: Change
}

const fateOf = (ready: Ready, now: string): Change | Sendable => {
  const { message, standing, template, why, phone } = ready
  if (!standing) return { state: 'cancelled' }
  const when = whenToSend(message.kind, standing.effectAt, now)
  if (typeof when === 'object') return { state: 'due', dueAt: when.at }
  if (when === 'call') return { state: unreached(message, 'unreachable'), why: 'night' }
  const reaches = (template && why === null) || phone !== null
  return reaches ? { ...ready, standing } : { state: unreached(message, 'unreachable'), why }
}

const isSendable = (fate: Change | Sendable): fate is Sendable => 'message' in fate

/** Those that are not sent now: one update for all that share a fate. */
const putAside = async (asides: readonly Aside[], now: string): Promise<void> => {
  const groups = new Map<string, { ids: string[]; change: Change }>()
  for (const { id, change } of asides) {
    const key = JSON.stringify(change)
    groups.set(key, { ids: [...(groups.get(key)?.ids ?? []), id], change })
  }
  for (const { ids, change } of groups.values()) await changeDue(ids, { ...change, updatedAt: now })
}

/** Who has had enough today is asked tomorrow whether it is still true. */
const ration = (
  sendables: readonly Sendable[],
  sent: ReadyPage['sent'],
  now: string,
): { today: Sendable[]; later: Aside[] } => {
  const capped = withinCap(parcelsOf(sendables), sent)
  const today = new Map<string, string[]>()
  const later: Aside[] = []
  for (const { parcel, openids } of capped) {
    const waits = parcel.openids.length > 0 && openids.length === 0
    for (const { _id: id } of parcel.messages) {
      if (waits) later.push({ id, change: { state: 'due', dueAt: nextMorning(now) } })
      else today.set(id, openids)
    }
  }
  return {
    later,
    today: sendables.flatMap((each) => {
      const openids = today.get(each.message._id)
      return openids ? [{ ...each, openids }] : []
    }),
  }
}

/** One page of due messages: cancelled, put off, given to the callers, or claimed, sent and recorded. */
export const sendPage = async ({ ready, sent }: ReadyPage, now: string): Promise<void> => {
  const fates = ready.map((each) => ({ id: each.message._id, fate: fateOf(each, now) }))
  const asides = fates.flatMap(({ id, fate }) => (isSendable(fate) ? [] : [{ id, change: fate }]))
  const { today, later } = ration(
    fates.flatMap(({ fate }) => (isSendable(fate) ? [fate] : [])),
    sent,
    now,
  )
  await putAside([...asides, ...later], now)

  if (today.length === 0) return
  const claim = { id: newId(), now }
  const ours = await claimMessages(
    today.map(({ message }) => message._id),
    claim,
  )
  await sendClaimed(
    parcelsOf(today.filter(({ message }) => ours.has(message._id))),
    claim,
    new Set(sent.keys()),
  )
}
