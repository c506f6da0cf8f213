import type { RegistrationState } from '@/types/registration'
import type { MessageKind } from '@/types/settings'

import { clockOf, dayOf, instantOf, plusDays } from './calendar'

/** Nobody's phone rings at night (Asia/Shanghai); half-open: at 07:30 messages go out. */
const NIGHT = { from: '21:00', until: '07:30' } as const
/** What begins before then cannot wait for the morning's messages: somebody calls. */
const EARLY = '09:00'
/** Reminders go out the evening before. */
const EVENING = '19:00'

/** Who does not get these is telephoned; a missing confirmation or reminder harms nobody. */
export const CALLED: readonly MessageKind[] = ['calledOff', 'offer', 'promoted', 'changed', 'notice', 'study']

export const isCalled = (kind: MessageKind): boolean => CALLED.includes(kind)

/** Goes out whatever an account got today; what is to be learned can wait for the morning. */
export const isUrgent = (kind: MessageKind): boolean => isCalled(kind) && kind !== 'study'

/** Where a person stands in an activity, as far as messages ask. */
export interface Stands {
  state: RegistrationState
  party: { id: string }
  walkIn: boolean
  present: unknown
  promotedAt: string | null
  offeredUntil: string | null
  registeredAt: string
  startsAt: string
  activity: { endsAt: string }
  history: readonly { what: RegistrationState; requestId: string }[]
}

/** The last change of time or place after publication: when, by which request, and when it was to start before. */
export interface Move {
  at: string
  request: string
  startedAt: string
}

/** One thing to be told once: the same kind and version never becomes a second message. */
export interface Telling {
  kind: MessageKind
  version: string
}

const holds = ({ state, present }: Stands): boolean => state === 'registered' && present === null

/** Up from the line, without having said yes to it and without having got it from somebody else. */
const movedUp = ({ promotedAt, party, history }: Stands): boolean =>
  promotedAt !== null &&
  history.at(-1)?.requestId === party.id &&
  !history.some(({ what, requestId }) => what === 'offered' && requestId === party.id)

/** In line after a draw that went to others. */
const isNotDrawn = ({ state, party, history }: Stands): boolean =>
  state === 'waiting' && history.some(({ what, requestId }) => what === 'applied' && requestId === party.id)

const ofPlace = (row: Stands): Telling[] => {
  const version = row.party.id
  if (row.state === 'calledOff') return [{ kind: 'calledOff', version: 'once' }]
  if (row.state === 'offered') return [{ kind: 'offer', version }]
  if (row.state === 'declined') return [{ kind: 'declined', version }]
  if (isNotDrawn(row)) return [{ kind: 'notDrawn', version }]
  if (!holds(row) || row.walkIn) return []
  return [{ kind: movedUp(row) ? 'promoted' : 'registered', version }]
}

/** Since when the person has known the time and the place. */
const since = ({ registeredAt, promotedAt }: Stands): string =>
  promotedAt !== null && promotedAt > registeredAt ? promotedAt : registeredAt

const ofMove = (row: Stands, move: Move | null): Telling[] =>
  move !== null && (holds(row) || row.state === 'offered') && since(row) < move.at
    ? [{ kind: 'changed', version: move.request }]
    : []

/** What a person must be told of where they stand; nothing once it is over. */
export const tellings = (row: Stands, move: Move | null, now: string): Telling[] =>
  now >= row.activity.endsAt ? [] : [...ofPlace(row), ...ofMove(row, move)]

/** When the reminder of a day's activities is due. */
export const reminderDue = (day: string): string => instantOf(plusDays(day, -1), EVENING)

/** The day whose reminders are due at this moment: tomorrow's from the evening on, else today's. */
export const reminderDay = (now: string): string => {
  const today = dayOf(now)
  return clockOf(now) >= EVENING ? plusDays(today, 1) : today
}

/** Who got the place after the reminder was due has just been told. */
export const reminderOf = (row: Stands, now: string): Telling[] => {
  const version = dayOf(row.startsAt)
  const due = holds(row) && !row.walkIn && now < row.startsAt && since(row) < reminderDue(version)
  return due ? [{ kind: 'reminder', version }] : []
}

/** Does it still hold? A message that no longer does is not sent, and nobody is telephoned for it. */
export const stillTrue = ({ kind, version }: Telling, row: Stands, now: string): boolean => {
  if (now >= row.activity.endsAt) return false
  switch (kind) {
    case 'registered':
    case 'promoted':
      return holds(row) && row.party.id === version
    case 'offer':
      return row.state === 'offered' && row.party.id === version && now < (row.offeredUntil ?? '')
    case 'changed':
      return holds(row) || row.state === 'offered'
    case 'calledOff':
      return row.state === 'calledOff'
    case 'declined':
      return row.state === 'declined' && row.party.id === version
    case 'notDrawn':
      return isNotDrawn(row) && row.party.id === version
    case 'reminder':
      return holds(row) && dayOf(row.startsAt) === version && now < row.startsAt
    case 'notice':
    case 'study':
      return false
  }
}

/** When what is too much for today goes out. */
export const nextMorning = (now: string): string => instantOf(plusDays(dayOf(now), 1), NIGHT.until)

/** When the phones may ring again; null = now. */
const morningAfter = (now: string): string | null => {
  const [clock, day] = [clockOf(now), dayOf(now)]
  if (clock >= NIGHT.from) return nextMorning(now)
  return clock < NIGHT.until ? instantOf(day, NIGHT.until) : null
}

/** Now, at an instant in the morning, or by telephone: too early in the day for a message of that morning. `effectAt` null: it can wait for the morning. */
export const whenToSend = (
  kind: MessageKind,
  effectAt: string | null,
  now: string,
): 'now' | 'call' | { at: string } => {
  const at = morningAfter(now)
  if (at === null) return 'now'
  return isCalled(kind) && effectAt !== null && effectAt < instantOf(dayOf(at), EARLY) ? 'call' : { at }
}
