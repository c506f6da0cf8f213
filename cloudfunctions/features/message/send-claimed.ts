import { dayOf, plusMinutes } from '@/domain/calendar'
import { bodyOf } from '@/domain/message-fields'

import type { Spent } from './credit-store'
import { spendCredits } from './credit-store'
import type { MessageDocument } from './document'
import type { Parcel } from './parcel'
import type { Outcome } from './send-all'
import { sendAll, stopsTemplate } from './send-all'
import { textMessage } from './text-message'
import { recordResults } from './store'
import { unreached } from './unreached'

/** WeChat answers one message in 150 ms or so; so many are under way at once. */
const AT_ONCE = 8
/** types/data-map.ts: what was said is kept for half a year. */
const BODY_MINUTES = 183 * 24 * 60

interface Claim {
  id: string
  now: string
}

interface Sent {
  parcel: Parcel
  took: string[]
  stops: boolean
}

type Result = Outcome & Partial<Pick<MessageDocument, 'openids' | 'body' | 'by'>>

/** By WeChat, else by text message, else somebody calls. What nobody knows the end of is not tried by another way. */
const tell = async (parcel: Parcel, now: string): Promise<{ result: Result; took: string[] }> => {
  const { template, openids, told, page } = parcel
  const byText = () => textMessage(parcel, now)
  if (!template || openids.length === 0) return { result: await byText(), took: [] }

  const body = bodyOf(template, told)
  const { outcome, took } = await sendAll({
    kind: told.kind,
    templateId: template.id,
    openids,
    body,
    page,
    now,
  })
  const said = { ...outcome, openids: [...openids], body }
  if (outcome.state !== 'refused' || parcel.phone === null) return { result: said, took }
  const text = await byText()
  return { result: text.state === 'unreachable' ? said : { ...text, errCode: outcome.errCode }, took }
}

/** Sends and records one that is claimed. What dies in between is never sent again, and somebody calls. */
const send = async (parcel: Parcel, { id, now }: Claim): Promise<Sent> => {
  const { result, took } = await tell(parcel, now)
  const [lead, ...others] = parcel.messages
  const kept = { ...result, bodyUntil: plusMinutes(now, BODY_MINUTES), updatedAt: now }
  if (lead) {
    const all = { ...kept, state: unreached(lead, result.state) }
    const ids = parcel.messages.map(({ _id }) => _id)
    await recordResults(ids, id, others.length === 0 ? all : { ...all, lead: lead._id })
  }
  return { parcel, took, stops: stopsTemplate(result.errCode) }
}

interface Used {
  openid: string
  templateId: string
  longTerm: boolean
}

const usedBy = ({ parcel: { template }, took }: Sent): Used[] =>
  template
    ? took.map((openid) => ({ openid, templateId: template.id, longTerm: template.longTerm === true }))
    : []

/** One update for all whose consents of a template were used alike. `known`: accounts that got something today before. */
const spend = async (sent: readonly Sent[], known: Set<string>, now: string): Promise<void> => {
  const times = new Map<string, Used & { times: number }>()
  for (const used of sent.flatMap(usedBy)) {
    const key = `${used.templateId} ${used.openid}`
    times.set(key, { ...used, times: (times.get(key)?.times ?? 0) + 1 })
  }
  for (const templateId of new Set([...times.values()].map((used) => used.templateId))) {
    const alike = new Map<string, { openids: string[]; spent: Spent }>()
    for (const used of [...times.values()].filter((each) => each.templateId === templateId)) {
      const { openid, longTerm } = used
      const spent = { templateId, longTerm, times: used.times, day: dayOf(now), first: !known.has(openid) }
      const key = JSON.stringify(spent)
      alike.set(key, { openids: [...(alike.get(key)?.openids ?? []), openid], spent })
      known.add(openid)
    }
    for (const { openids, spent } of alike.values()) await spendCredits(openids, spent)
  }
}

/** The first of each template goes ahead of the others: it finds out whether WeChat takes that template. */
const inTurns = (claimed: readonly Parcel[]): Parcel[][] => {
  const first = claimed.filter(
    ({ template }, i) => claimed.findIndex((each) => each.template?.id === template?.id) === i,
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
    const ids = left.flatMap((each) => (unreached(each, 'unreachable') === state ? [each._id] : []))
    const given = { state, why: 'template', errCode: null, updatedAt: now } as const
    if (ids.length > 0) await recordResults(ids, id, given)
  }
}

/** A few at once; a template that WeChat takes no more is not tried again, and its people are called. */
export const sendClaimed = async (
  claimed: readonly Parcel[],
  claim: Claim,
  known: Set<string>,
): Promise<void> => {
  const over = new Set<string>()
  const isOver = ({ template }: Parcel) => template !== null && over.has(template.id)
  for (const some of inTurns(claimed)) {
    const sent = await Promise.all(
      some.filter((parcel) => !isOver(parcel)).map((parcel) => send(parcel, claim)),
    )
    await spend(sent, known, claim.now)
    await giveUp(
      some.filter(isOver).flatMap(({ messages }) => messages),
      claim,
    )
    for (const { parcel, stops } of sent) if (stops && parcel.template) over.add(parcel.template.id)
  }
}
