import { plusMinutes } from '@/domain/calendar'
import type { Places, Step } from '@/domain/queue'
import { serve } from '@/domain/queue'

import type { Change } from '@/cloudfunctions/kit/database'
import { is } from '@/cloudfunctions/kit/database'
import { newTicket } from '@/cloudfunctions/kit/ids'

import type { Hold, Member, RosterDocument, Waiting } from './document'
import { promotes } from './roster-fields'

/** How long an offered place waits for a yes. */
const OFFER_MINUTES = 24 * 60

export interface Seated {
  personId: string
  hold: Hold
  party: { id: string; seats: number }
}

/** What a roster is to become, before anybody moves up. */
export interface Next {
  places: Places
  line: readonly Waiting[]
  taken: number
  /** Parties that leave the line for good. */
  gone?: readonly string[]
  /** Who takes a place at this step, beside the promotion that follows from it. */
  seated?: readonly Seated[]
  step: Step
  set?: Record<string, unknown>
  unset?: readonly string[]
}

export interface Moved {
  change: Change
  promoted: Seated[]
}

/** `count` numbers that nobody has. */
export const freeTickets = (taken: readonly string[], count: number): string[] => {
  const given = new Set(taken)
  const free = new Set<string>()
  while (free.size < count) {
    const ticket = newTicket()
    if (!given.has(ticket)) free.add(ticket)
  }
  return [...free]
}

export const seat = (
  roster: Pick<RosterDocument, 'numbers'>,
  { id, seats, members, at, by }: Waiting,
  more: Pick<Hold, 'pool' | 'promotedAt' | 'offeredUntil'>,
): Seated[] => {
  const tickets = freeTickets(roster.numbers, members.length)
  return members.map(({ personId, seats: own }: Member, i) => ({
    personId,
    hold: { ...more, ticket: tickets[i] ?? '', seats: own, at, by, requestId: id, walkIn: false },
    party: { id, seats },
  }))
}

/** The fields that seat them. */
export const seatedFields = (seated: readonly Seated[]): Record<string, unknown> =>
  Object.fromEntries(seated.map(({ personId, hold }) => [`held.${personId}`, hold]))

export const numbersOf = (seated: readonly Seated[]): string[] => seated.map(({ hold }) => hold.ticket)

const placeFields = ({ open, quotas }: Places): Record<string, unknown> => ({
  left: open,
  ...Object.fromEntries(Object.entries(quotas).map(([org, left]) => [`quotas.${org}.left`, left])),
})

/** A party that became smaller and still waits keeps its place in line. */
const shrunkField = (before: readonly Waiting[], line: readonly Waiting[]): Record<string, unknown> =>
  Object.fromEntries(
    line.flatMap((party): [string, unknown][] => {
      const index = before.findIndex(({ id }) => id === party.id)
      return before[index]?.seats === party.seats ? [] : [[`line.${index}`, party]]
    }),
  )

const earliest = (roster: RosterDocument, promoted: readonly Seated[]): string | null =>
  [roster.lapsesAt, ...promoted.map(({ hold }) => hold.offeredUntil)].filter((at) => at !== null).sort()[0] ??
  null

/** One change for one conditional update: what happened, and the promotion that follows from it. */
export const settle = (roster: RosterDocument, next: Next, now: string): Moved => {
  const { served, line, places } = promotes(roster)
    ? serve(next.places, next.line)
    : { served: [], line: next.line, places: next.places }
  const offeredUntil = roster.promotion === 'offer' ? plusMinutes(now, OFFER_MINUTES) : null
  const seated = [...(next.seated ?? [])]
  const numbers = [...roster.numbers, ...numbersOf(seated)]
  const promoted = served.flatMap(({ party, pool }) => {
    const theirs = seat({ numbers }, party, { pool, promotedAt: now, offeredUntil })
    numbers.push(...numbersOf(theirs))
    return theirs
  })
  const out = [...(next.gone ?? []), ...served.map(({ party }) => party.id)]

  return {
    promoted,
    change: {
      set: {
        ...placeFields(places),
        ...(out.length > 0 ? {} : shrunkField(roster.line, line)),
        ...seatedFields([...seated, ...promoted]),
        ...next.set,
        taken: next.taken + served.reduce((sum, { party }) => sum + party.seats, 0),
        lapsesAt: earliest(roster, promoted),
        dirtyAt: now,
        updatedAt: now,
      },
      unset: [...(next.unset ?? []), ...promoted.map(({ personId }) => `queued.${personId}`)],
      push: { trail: next.step },
      pushAll: { numbers: numbers.slice(roster.numbers.length) },
      ...(out.length > 0 ? { pull: { line: { id: is.in(out) } } } : {}),
    },
  }
}
