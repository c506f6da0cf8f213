import type { CallResult, CallState, CallCounts } from '@/types/call'
import type { ErrorCode } from '@/types/kernel/errors'
import type { MessageKind } from '@/types/settings'

import { dayOf, plusDays, plusMinutes } from './calendar'
import { CALLED } from './message'

/** Nobody else calls for so long; long enough for a talk, short enough for a caller who forgot. */
const CLAIM_MINUTES = 30
const UNDO_MINUTES = 10

export const claimUntil = (now: string): string => plusMinutes(now, CLAIM_MINUTES)

/** A message as far as the list asks: `_id` tells what it says to whom. */
export interface Told {
  _id: string
  kind: MessageKind
  state: 'due' | 'claimed' | 'sent' | 'unreachable' | 'refused' | 'unknown' | 'told' | 'missed' | 'cancelled'
}

/** One attempt; `id`: the request that wrote it; `covers`: the messages it settled. */
export interface Try {
  id: string
  at: string
  by: string
  byName: string
  result: CallResult
  note: string
  covers: readonly string[]
  /** A slip of the finger: taken back then, by that request. */
  undone: { at: string; id: string } | null
}

/** What is known of the calls to one person about one subject. */
export interface Called {
  claim: { by: string; byName: string; until: string } | null
  /** Asked to be called then. */
  againAt: string | null
  tries: readonly Try[]
}

export const NEVER_CALLED: Called = { claim: null, againAt: null, tries: [] }

/** These end it; a missed call does not, and a death waits for a second word. */
const ENDS: readonly CallResult[] = ['reached', 'notComing', 'family', 'wrong', 'trouble']
export const endsIt = (result: CallResult): boolean => ENDS.includes(result)

/** Only a slip of the finger can be taken back: the others have told somebody else already. */
const UNDONE: readonly CallResult[] = ['reached', 'missed']

const standing = ({ tries }: Called): readonly Try[] => tries.filter(({ undone }) => undone === null)

export const lastTry = (call: Called): Try | null => standing(call).at(-1) ?? null

const UNREACHED: readonly Told['state'][] = ['unreachable', 'refused', 'unknown']
const isUnreached = ({ state }: Told): boolean => UNREACHED.includes(state)

/** What must still be said by telephone. */
export const openOf = <M extends Told>(messages: readonly M[], call: Called): M[] => {
  const settled = new Set(standing(call).flatMap(({ covers }) => covers))
  return messages.filter((message) => isUnreached(message) && !settled.has(message._id))
}

/** Once for each person, by what weighs most: its sentence carries today's time and place. */
export const heaviest = <M extends Told>(messages: readonly M[]): M | null =>
  [...messages].sort((a, b) => CALLED.indexOf(a.kind) - CALLED.indexOf(b.kind))[0] ?? null

export type Group = 'sent' | 'waiting' | 'toCall' | 'done'

/** The one group in which somebody stands; null: there was nothing to tell, or it is no longer true. */
export const groupOf = (messages: readonly Told[], call: Called): Group | null => {
  if (openOf(messages, call).length > 0) return 'toCall'
  if (messages.some(({ state }) => state === 'due' || state === 'claimed')) return 'waiting'
  const tries = standing(call)
  const called = tries.some(({ result }) => endsIt(result) || result === 'passed')
  if (called || messages.some(({ state }) => state === 'told')) return 'done'
  return messages.some(({ state }) => state === 'sent') ? 'sent' : null
}

export const countsOf = (people: readonly { messages: readonly Told[]; call: Called }[]): CallCounts => {
  const counts = { sent: 0, waiting: 0, toCall: 0, done: 0, wrong: 0 }
  for (const { messages, call } of people) {
    const group = groupOf(messages, call)
    if (group) counts[group] += 1
    if (group === 'done' && lastTry(call)?.result === 'wrong') counts.wrong += 1
  }
  return counts
}

const waitsForSecond = (call: Called): boolean => lastTry(call)?.result === 'passed'

const holder = ({ claim }: Called, now: string): string | null =>
  claim !== null && now < claim.until ? claim.by : null

/** As the caller `me` sees it. */
export const stateOf = (
  messages: readonly Told[],
  call: Called,
  { me, now }: { me: string; now: string },
): CallState => {
  if (openOf(messages, call).length === 0) return 'done'
  if (waitsForSecond(call)) return 'asked'
  const by = holder(call, now)
  if (by !== null) return by === me ? 'mine' : 'taken'
  return call.againAt !== null && now < call.againAt ? 'later' : 'free'
}

/** Promised times first, then whoever was never called, then later times by the clock, then those who wait for a second word. */
const RANKS = { due: '0', fresh: '1', later: '2', asked: '3' } as const

/** Sorts the list: community by community, so that one caller's people stand together. */
export const orderKey = (
  call: Called,
  { home, personId }: { home: string; personId: string },
  now: string,
) => {
  if (waitsForSecond(call)) return `${RANKS.asked} ${home} ${personId}`
  if (call.againAt === null) return `${RANKS.fresh} ${home} ${personId}`
  return `${now < call.againAt ? RANKS.later : RANKS.due} ${call.againAt} ${personId}`
}

const REFUSED = {
  done: 'CALL.DONE',
  asked: 'CALL.ASKED',
  taken: 'CALL.TAKEN',
} as const satisfies Partial<Record<CallState, ErrorCode>>

export const whyNotClaim = (state: CallState): (typeof REFUSED)[keyof typeof REFUSED] | null =>
  state === 'done' || state === 'asked' || state === 'taken' ? REFUSED[state] : null

/** Whoever claimed it may still say how it went after the half hour, unless somebody else took over. */
export const whyNotResult = (
  state: CallState,
  call: Called,
  { me, paper }: { me: string; paper: boolean },
): (typeof REFUSED)[keyof typeof REFUSED] | 'CALL.NOT_CLAIMED' | null =>
  whyNotClaim(state) ?? (paper || call.claim?.by === me ? null : 'CALL.NOT_CLAIMED')

/** Later than now, today or tomorrow. */
export const whyNotAgain = (againAt: string, now: string): 'CALL.AGAIN' | null =>
  againAt > now && dayOf(againAt) <= plusDays(dayOf(now), 1) ? null : 'CALL.AGAIN'

/** Until when `me` may take the last result back; null: not at all. */
export const undoUntil = (call: Called, me: string): string | null => {
  const last = lastTry(call)
  if (!last || last.by !== me || !UNDONE.includes(last.result)) return null
  return plusMinutes(last.at, UNDO_MINUTES)
}
