import type { Step } from '@/domain/queue'
import { OPEN } from '@/domain/queue'

import type { Change, Where } from '@/cloudfunctions/kit/database'
import { is } from '@/cloudfunctions/kit/database'

import type { Waiting } from './document'
import type { Seated } from './settle'
import { numbersOf, seatedFields } from './settle'

/** One conditional update of one roster: it happens as a whole, or not at all. */
export interface Conditional {
  where: Where
  change: Change
}

export interface Entry {
  activityId: string
  party: Waiting
  /** Older files of the same people: a place or a wait under one of them is theirs, too. */
  formerIds: readonly string[]
  /** Staff enters people before the opening and after the closing too. */
  anyTime: boolean
  /** 邀请名单: only who is on it. */
  invitedOnly: boolean
  now: string
}

const perMember = (
  { party: { members } }: Entry,
  fields: (personId: string) => Record<string, unknown>,
): Where => Object.assign({}, ...members.map(({ personId }) => fields(personId))) as Where

/** Nobody of the party holds a place or waits, and this request was not given back already. */
const mayEnter = (entry: Entry): Where => ({
  _id: entry.activityId,
  ...(entry.anyTime ? {} : { open: true, opensAt: is.lte(entry.now), closesAt: is.gt(entry.now) }),
  [`released.${entry.party.id}`]: is.absent(),
  ...perMember(entry, (id) => ({ [`held.${id}`]: is.absent(), [`queued.${id}`]: is.absent() })),
  ...Object.fromEntries(
    entry.formerIds.flatMap((id) => [
      [`held.${id}`, is.absent()],
      [`queued.${id}`, is.absent()],
    ]),
  ),
  ...(entry.invitedOnly ? perMember(entry, (id) => ({ [`invited.${id}`]: true })) : {}),
})

const came = ({ id, seats, quota }: Waiting, waits: boolean): Step => ({
  ...{ what: 'came', id, seats, quota, waits },
})

const freeNumbers = (seated: readonly Seated[]): Where => ({ numbers: is.notIn(numbersOf(seated)) })

interface Take extends Entry {
  seated: readonly Seated[]
  pool: string
  /** The common places have no end. */
  unlimited: boolean
}

/** Takes the places of the whole party, refuses a second hold and a ticket twice, and fixes the order. */
export const takeSeats = (take: Take): Conditional => {
  const { party, seated, pool, unlimited, now } = take
  const field = pool === OPEN ? 'left' : `quotas.${pool}.left`
  const endless = pool === OPEN && unlimited
  return {
    where: { ...mayEnter(take), ...freeNumbers(seated), [field]: endless ? null : is.gte(party.seats) },
    change: {
      set: { ...seatedFields(seated), dirtyAt: now, updatedAt: now },
      inc: { taken: party.seats, rev: 1, ...(endless ? {} : { [field]: -party.seats }) },
      push: { trail: came(party, false) },
      pushAll: { numbers: numbersOf(seated) },
    },
  }
}

/** Gets in line behind everybody else, only where the party as a whole does not fit at this very moment; `asks`: even then. */
export const joinLine = ({ asks, ...entry }: Entry & { asks: boolean }): Conditional => {
  const { party, now } = entry
  const full = {
    left: is.lt(party.seats),
    ...(party.quota === null ? {} : { [`quotas.${party.quota}.left`]: is.lt(party.seats) }),
  }
  return {
    where: { ...mayEnter(entry), ...(asks ? { 'draw.drawnAt': null } : full) },
    change: {
      set: { ...perMember(entry, (id) => ({ [`queued.${id}`]: party.id })), dirtyAt: now, updatedAt: now },
      inc: { rev: 1 },
      push: { line: party, trail: came(party, true) },
    },
  }
}

interface Beyond {
  activityId: string
  party: Waiting
  seated: readonly Seated[]
  /** 加座 makes so many places more; a walk-in beyond the capacity takes none (0). */
  grows: number
  now: string
}

export const seatBeyond = ({ activityId, party, seated, grows, now }: Beyond): Conditional => ({
  where: {
    ...mayEnter({ activityId, party, formerIds: [], anyTime: true, invitedOnly: false, now }),
    ...freeNumbers(seated),
    ...(grows > 0 ? { capacity: is.gte(0) } : {}),
  },
  change: {
    set: { ...seatedFields(seated), dirtyAt: now, updatedAt: now },
    inc: { taken: grows, rev: 1, ...(grows > 0 ? { capacity: grows } : {}) },
    push: { trail: { what: 'added', id: party.id, seats: grows } satisfies Step },
    pushAll: { numbers: numbersOf(seated) },
  },
})
