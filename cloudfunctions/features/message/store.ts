import type { MessageKind } from '@/types/settings'

import { CALLED } from '@/domain/message'

import { collection, is } from '@/cloudfunctions/kit/database'

import type { MessageDocument, MessageState } from './document'

const messages = collection<MessageDocument>('messages')

/** Whoever is in one of these states has not been reached. */
export const UNREACHED_STATES: readonly MessageState[] = ['unreachable', 'refused', 'unknown']
export const WAITING_STATES: readonly MessageState[] = ['due', 'claimed']
/** What can still be taken back when it is no longer true. */
const OPEN_STATES: readonly MessageState[] = ['due', ...UNREACHED_STATES]

export const messageId = (
  activityId: string,
  personId: string,
  { kind, version }: { kind: MessageKind; version: string },
): string => `${activityId}.${personId}.${kind}.${version}`

export const addMessage = (message: MessageDocument) => messages.add(message)

/** Which of these are planned already. */
export const knownMessages = async (ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const found = await messages.query({ where: { _id: is.in(ids) }, limit: ids.length })
  return new Set(found.map(({ _id }) => _id))
}

/** What waits or must be told by telephone, of these people; two dozen a person would be many. */
export const openMessages = (activityId: string, personIds: readonly string[]): Promise<MessageDocument[]> =>
  messages.query({
    where: { activityId, personId: is.in(personIds), state: is.in(OPEN_STATES) },
    limit: 1000,
  })

export const dueMessages = (now: string, limit: number): Promise<MessageDocument[]> =>
  messages.query({
    where: { state: 'due', dueAt: is.lte(now) },
    orderBy: [
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })

/** One step of one message, from the state it was read in; false: somebody else moved it. */
const moveMessage = async (
  { _id }: Pick<MessageDocument, '_id'>,
  from: Partial<MessageDocument>,
  set: Partial<MessageDocument>,
): Promise<boolean> => (await messages.update({ _id, ...from }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Before anything is sent: whoever has the claim sends, and nobody ever again. */
export const claimMessage = (
  message: MessageDocument,
  set: Pick<MessageDocument, 'claim' | 'claimedAt' | 'openids' | 'body' | 'bodyUntil' | 'updatedAt'>,
): Promise<boolean> => moveMessage(message, { state: 'due' }, { ...set, state: 'claimed' })

export const recordResult = (
  message: MessageDocument,
  claim: string,
  set: Pick<MessageDocument, 'state' | 'errCode' | 'why' | 'updatedAt'>,
): Promise<boolean> => moveMessage(message, { state: 'claimed', claim }, set)

export const changeDue = (message: MessageDocument, set: Partial<MessageDocument>): Promise<boolean> =>
  moveMessage(message, { state: 'due' }, set)

/** Not sent, and nobody is called for it. */
export const cancelMessages = (ids: readonly string[], now: string): Promise<number> =>
  messages.update(
    { _id: is.in(ids), state: is.in(OPEN_STATES) },
    { set: { state: 'cancelled', updatedAt: now }, inc: { rev: 1 } },
  )

/** Claimed before then and never recorded: nobody knows, so nobody sends it again. */
export const loseClaims = (before: string, now: string): Promise<number> =>
  messages.update(
    { state: 'claimed', claimedAt: is.lt(before) },
    { set: { state: 'unknown', why: 'unknown', updatedAt: now }, inc: { rev: 1 } },
  )

/** What was said is forgotten after its time; that it was said stays. */
export const forgetBodies = (now: string): Promise<number> =>
  messages.update({ bodyUntil: is.lte(now) }, { set: { body: null, bodyUntil: null } })

const ofCalled = (activityId: string, states: readonly MessageState[]) => ({
  ...{ activityId, state: is.in(states), kind: is.in(CALLED) },
})

export const countMessages = (activityId: string, states: readonly MessageState[]): Promise<number> =>
  messages.count(ofCalled(activityId, states))

/** Whom to call, in the order of the index: a long list is worked off from wherever it begins. */
export const unreachedOf = (activityId: string, limit: number): Promise<MessageDocument[]> =>
  messages.query({ where: ofCalled(activityId, UNREACHED_STATES), limit })

/** 已经告诉本人: everything that this person had to be told by telephone. */
export const tellPerson = (
  { activityId, personId }: { activityId: string; personId: string },
  set: Pick<MessageDocument, 'toldAt' | 'toldByName' | 'updatedAt'>,
): Promise<number> =>
  messages.update(
    { ...ofCalled(activityId, UNREACHED_STATES), personId },
    { set: { ...set, state: 'told' }, inc: { rev: 1 } },
  )
