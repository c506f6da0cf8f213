import type { MessageKind } from '@/types/settings'

import { CALLED } from '@/domain/message'

import { collection, is } from '@/cloudfunctions/kit/database'

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

const ofCalled = (subjectId: string, states: readonly MessageState[]) => ({
  ...{ subjectId, state: is.in(states), kind: is.in(CALLED) },
})

export const countMessages = (subjectId: string, states: readonly MessageState[]): Promise<number> =>
  messages.count(ofCalled(subjectId, states))

/** Whom to call, in the order of the index: a long list is worked off from wherever it begins. */
export const unreachedOf = (subjectId: string, limit: number): Promise<MessageDocument[]> =>
  messages.query({ where: ofCalled(subjectId, UNREACHED_STATES), limit })

/** 已经告诉本人: everything that this person had to be told by telephone. */
export const tellPerson = (
  { subjectId, personId }: { subjectId: string; personId: string },
  set: Pick<MessageDocument, 'toldAt' | 'toldByName' | 'updatedAt'>,
): Promise<number> =>
  messages.update(
    { ...ofCalled(subjectId, UNREACHED_STATES), personId },
    { set: { ...set, state: 'told' }, inc: { rev: 1 } },
  )
