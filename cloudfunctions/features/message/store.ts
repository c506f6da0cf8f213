import type { MessageKind } from '@/types/settings'

import { CALLED } from '@/domain/message'

import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { MessageDocument, MessageState, SubjectName } from './document'
import { asNow } from './migration'

const messages = collection<MessageDocument>('messages')

/** Whoever is in one of these states has not been reached. */
export const UNREACHED_STATES: readonly MessageState[] = ['unreachable', 'refused', 'unknown']
export const WAITING_STATES: readonly MessageState[] = ['due', 'claimed']
/** What can still be taken back when it is no longer true. */
export const OPEN_STATES: readonly MessageState[] = ['due', ...UNREACHED_STATES]

export const messageId = (
  subjectId: string,
  personId: string,
  { kind, version }: { kind: MessageKind; version: string },
): string => `${subjectId}.${personId}.${kind}.${version}`

export const addMessage = (message: MessageDocument) => messages.add(message)

/** Which of these are planned already. */
export const knownMessages = async (ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const found = await messages.query({ where: { _id: is.in(ids) }, limit: ids.length })
  return new Set(found.map(({ _id }) => _id))
}

/** What waits or must be told by telephone, of these people; two dozen a person would be many. */
export const openMessages = (subjectId: string, personIds: readonly string[]): Promise<MessageDocument[]> =>
  messages.query({
    where: { subjectId, personId: is.in(personIds), state: is.in(OPEN_STATES) },
    limit: 1000,
  })

/** Of one kind of subject: thousands of notices keep nobody waiting who has to be told that an activity is off. */
export const dueMessages = async (
  subject: SubjectName,
  now: string,
  limit: number,
): Promise<MessageDocument[]> => {
  const found = await messages.query({
    where: { state: 'due', subject, dueAt: is.lte(now) },
    orderBy: [
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
  return found.map(asNow)
}

/** What is still due; whatever somebody moved meanwhile stays as it is. */
export const changeDue = (
  ids: readonly string[],
  set: Partial<Pick<MessageDocument, 'state' | 'dueAt' | 'why' | 'updatedAt'>>,
): Promise<number> => messages.update({ _id: is.in(ids), state: 'due' }, { set, inc: { rev: 1 } })

/** Before anything is sent: whoever has the claim sends, and nobody ever again. Answers which of them are ours now. */
export const claimMessages = async (
  ids: readonly string[],
  { id: claim, now }: { id: string; now: string },
): Promise<Set<string>> => {
  const set = { state: 'claimed', claim, claimedAt: now, updatedAt: now }
  const won = await messages.update({ _id: is.in(ids), state: 'due' }, { set, inc: { rev: 1 } })
  if (won === ids.length) return new Set(ids)
  const ours = await messages.query({ where: { _id: is.in(ids), claim }, limit: ids.length })
  return new Set(ours.map(({ _id }) => _id))
}

/** What became of claimed messages, by whoever holds the claim. */
export const recordResults = (
  ids: readonly string[],
  claim: string,
  set: Pick<MessageDocument, 'state' | 'errCode' | 'why' | 'updatedAt'> &
    Partial<Pick<MessageDocument, 'openids' | 'body' | 'bodyUntil' | 'lead' | 'by'>>,
): Promise<number> => messages.update({ _id: is.in(ids), state: 'claimed', claim }, { set, inc: { rev: 1 } })

/** Not sent, and nobody is called for it. */
export const cancelMessages = (ids: readonly string[], now: string): Promise<number> =>
  messages.update(
    { _id: is.in(ids), state: is.in(OPEN_STATES) },
    { set: { state: 'cancelled', updatedAt: now }, inc: { rev: 1 } },
  )

/** Claimed before then and never recorded: nobody knows, so nobody sends it again. */
export const loseClaims = async (before: string, now: string): Promise<void> => {
  const lost = { state: 'claimed', claimedAt: is.lt(before) }
  const set = { why: 'unknown', updatedAt: now }
  await messages.update({ ...lost, quiet: true }, { set: { ...set, state: 'missed' }, inc: { rev: 1 } })
  await messages.update(lost, { set: { ...set, state: 'unknown' }, inc: { rev: 1 } })
}

/** What was said is forgotten after its time; that it was said stays. */
export const forgetBodies = (now: string): Promise<number> =>
  messages.update({ bodyUntil: is.lte(now) }, { set: { body: null, bodyUntil: null } })

/** What the call list asks of a message: nothing of what was said, nor to which account. */
const CALL_FIELDS = [
  ...(['subject', 'subjectId', 'personId', 'ancestors', 'homes', 'kind', 'version'] as const),
  ...(['state', 'effectAt', 'why'] as const),
]
export type CalledMessage = Pick<MessageDocument, '_id' | (typeof CALL_FIELDS)[number]>

const LIVE_STATES: readonly MessageState[] = [...WAITING_STATES, ...UNREACHED_STATES, 'sent', 'told']
/** As much as one database call answers. */
const PAGE = 1000

/** Behind one `_id`, one kind of one subject. */
const kindAfter = async (subjectId: string, kind: MessageKind, after = ''): Promise<CalledMessage[]> => {
  const found = await messages.query({
    where: { subjectId, kind, _id: is.gt(after) },
    ...{ orderBy: [['_id', 'asc']], limit: PAGE, fields: CALL_FIELDS },
  })
  const last = found.at(-1)
  return found.length < PAGE || !last ? found : [...found, ...(await kindAfter(subjectId, kind, last._id))]
}

/** Everything that people had to be told of a subject; one call, unless it is more than a thousand. */
export const calledAbout = async (subjectId: string): Promise<CalledMessage[]> => {
  const where = { subjectId, state: is.in(LIVE_STATES), kind: is.in(CALLED) }
  const found = await messages.query({ where, limit: PAGE, fields: CALL_FIELDS })
  if (found.length < PAGE) return found
  return (await Promise.all(CALLED.map((kind) => kindAfter(subjectId, kind)))).flat()
}

/** Of one person; two dozen would be many. */
export const calledOf = (subjectId: string, personId: string): Promise<CalledMessage[]> =>
  messages.query({
    where: { subjectId, personId, kind: is.in(CALLED) },
    ...{ limit: 100, fields: CALL_FIELDS },
  })

export const UNREACHED_BY = ['effectAt'] as const

interface Unreached {
  /** The people, or the orgs of the people or of the subject. */
  who: { ancestors: string } | { homes: string } | { personIds: readonly string[] }
  from: string
  cursor?: string | undefined
  limit: number
}

/** Who must be called about anything that takes effect from then on, the soonest first. */
export const unreachedFrom = ({ who, from, ...page }: Unreached): Promise<CalledMessage[]> => {
  const { after, orderBy, limit } = keyset({ by: UNREACHED_BY, order: 'asc', ...page })
  const whose = 'personIds' in who ? { personId: is.in(who.personIds) } : who
  const scope = { ...whose, state: is.in(UNREACHED_STATES), effectAt: is.gte(from), kind: is.in(CALLED) }
  return messages.query({ where: [scope, ...after], orderBy, limit, fields: CALL_FIELDS })
}

/** Told by telephone. */
export const tellMessages = (
  ids: readonly string[],
  set: Pick<MessageDocument, 'toldAt' | 'toldByName' | 'updatedAt'>,
): Promise<number> =>
  messages.update(
    { _id: is.in(ids), state: is.in(UNREACHED_STATES) },
    { set: { ...set, state: 'told' }, inc: { rev: 1 } },
  )

/** Not told after all; `why` still says what had gone wrong before. */
export const untellMessages = (ids: readonly string[], now: string): Promise<number> =>
  messages.update(
    { _id: is.in(ids), state: 'told' },
    {
      set: { state: 'unreachable', toldAt: null, toldByName: null, updatedAt: now },
      inc: { rev: 1 },
    },
  )
