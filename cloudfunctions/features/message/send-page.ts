import { plusMinutes } from '@/domain/calendar'
import { whenToSend } from '@/domain/message'
import { bodyOf } from '@/domain/message-fields'
import type { Template } from '@/types/settings'

import { newId } from '@/cloudfunctions/kit/ids'

import { spendCredits } from './credit-store'
import type { MessageDocument, MessageState } from './document'
import type { Ready } from './ready'
import { sendAll, stopsTemplate } from './send-all'
import type { Standing } from './subject'
import { changeDue, claimMessages, recordResults } from './store'

/** WeChat answers one message in 150 ms or so; so many are under way at once. */
const AT_ONCE = 8
/** types/data-map.ts: what was said is kept for half a year. */
const BODY_MINUTES = 183 * 24 * 60

/** What becomes of a message that is not sent now. */
type Change = Pick<MessageDocument, 'state'> & Partial<Pick<MessageDocument, 'dueAt' | 'why'>>

/** Not reached: somebody calls, unless it is not worth a call. */
const unreached = <S extends MessageState>({ quiet = false }: MessageDocument, state: S): S | 'missed' =>
  quiet ? 'missed' : state

interface Sendable extends Ready {
  standing: Standing
  template: Template
}

const fateOf = (ready: Ready, now: string): Change | Sendable => {
  const { message, standing, template, why } = ready
  if (!standing) return { state: 'cancelled' }
  const when = whenToSend(message.kind, standing.effectAt, now)
  if (typeof when === 'object') return { state: 'due', dueAt: when.at }
  if (when === 'call') return { state: unreached(message, 'unreachable'), why: 'night' }
  return template && why === null
    ? { ...ready, standing, template }
    : { state: unreached(message, 'unreachable'), why }
}

const isSendable = (fate: Change | Sendable): fate is Sendable => 'message' in fate

/** Those that are not sent now: one update for all that share a fate. */
const putAside = async (fates: readonly { id: string; change: Change }[], now: string): Promise<void> => {
  const groups = new Map<string, { ids: string[]; change: Change }>()
  for (const { id, change } of fates) {
    const key = JSON.stringify(change)
    groups.set(key, { ids: [...(groups.get(key)?.ids ?? []), id], change })
  }
  for (const { ids, change } of groups.values()) await changeDue(ids, { ...change, updatedAt: now })
}

interface Claim {
  id: string
  now: string
}

/** Sends and records one that is claimed. What dies in between is never sent again, and somebody calls. */
const send = async ({ message, standing, template, openids }: Sendable, { id, now }: Claim) => {
  const body = bodyOf(template, standing.told)
  const { outcome, took } = await sendAll({
    ...{ message, templateId: template.id, openids, body, page: standing.page, now },
  })
  const said = { openids, body, bodyUntil: plusMinutes(now, BODY_MINUTES) }
  const state = outcome.state === 'sent' ? 'sent' : unreached(message, outcome.state)
  await recordResults([message._id], id, { ...outcome, state, ...said, updatedAt: now })
  return { template: template.id, took, stops: stopsTemplate(outcome.errCode) }
}

/** One update for each template whose consents were used. */
const spend = async (sent: readonly { template: string; took: string[] }[]): Promise<void> => {
  for (const template of new Set(sent.map((each) => each.template))) {
    const took = sent.flatMap((each) => (each.template === template ? each.took : []))
    if (took.length > 0) await spendCredits([...new Set(took)], template)
  }
}

/** The first of each template goes ahead of the others: it finds out whether WeChat takes that template. */
const inTurns = (claimed: readonly Sendable[]): Sendable[][] => {
  const first = claimed.filter(
    ({ template }, i) => claimed.findIndex((each) => each.template.id === template.id) === i,
  )
  const rest = claimed.filter((each) => !first.includes(each))
  const turns = Array.from({ length: Math.ceil(rest.length / AT_ONCE) }, (_, i) =>
    rest.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
  return [first, ...turns]
}

/** Claimed, and the template was found to be over: their people are called. */
const giveUp = async (left: readonly MessageDocument[], { id, now }: Claim): Promise<void> => {
  for (const state of ['unreachable', 'missed'] as const) {
    const theirs = left.filter((message) => unreached(message, 'unreachable') === state)
    const given = { state, why: 'template', errCode: null, updatedAt: now } as const
    const ids = theirs.map(({ _id }) => _id)
    if (ids.length > 0) await recordResults(ids, id, given)
  }
}

/** A few at once; a template that WeChat takes no more is not tried again, and its people are called. */
const sendClaimed = async (claimed: readonly Sendable[], claim: Claim): Promise<void> => {
  const over = new Set<string>()
  for (const some of inTurns(claimed)) {
    const sent = await Promise.all(
      some.filter(({ template }) => !over.has(template.id)).map((each) => send(each, claim)),
    )
    await spend(sent)
    await giveUp(
      some.filter(({ template }) => over.has(template.id)).map(({ message }) => message),
      claim,
    )
    for (const { template, stops } of sent) if (stops) over.add(template)
  }
}

/** One page of due messages: cancelled, put off, given to the callers, or claimed, sent and recorded. */
export const sendPage = async (page: readonly Ready[], now: string): Promise<void> => {
  const fates = page.map((ready) => ({ id: ready.message._id, fate: fateOf(ready, now) }))
  await putAside(
    fates.flatMap(({ id, fate }) => (isSendable(fate) ? [] : [{ id, change: fate }])),
    now,
  )

  const sendable = fates.flatMap(({ fate }) => (isSendable(fate) ? [fate] : []))
  if (sendable.length === 0) return
  const claim = { id: newId(), now }
  const ours = await claimMessages(
    sendable.map(({ message }) => message._id),
    claim,
  )
  await sendClaimed(
    sendable.filter(({ message }) => ours.has(message._id)),
    claim,
  )
}
