import type { Party, Step } from '@/domain/queue'
import type { ActivityState, SignUp } from '@/types/activity'
import type { RegistrationState } from '@/types/registration'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import type { PersonCard } from '@/cloudfunctions/kit/person-card'

/** Who pressed the button. */
export interface Actor {
  openid: string
  name: string
  kind: 'self' | 'proxy' | 'staff' | 'leader'
}

/** One hold in the roster. Those of one party share the request that brought them. */
export interface Hold {
  ticket: string
  /** Places taken: the person and companions without a name; 0 = a walk-in beyond the capacity. */
  seats: number
  /** Whose places: see domain/queue.ts. */
  pool: string
  at: string
  by: Actor
  requestId: string
  walkIn: boolean
  /** From the line: when the place came free. */
  promotedAt: string | null
  /** The place waits for a yes until then; null = it is theirs. */
  offeredUntil: string | null
}

export interface Member {
  personId: string
  seats: number
}

/** A party in line; `id` is the request that brought it. */
export interface Waiting extends Party {
  members: Member[]
  at: string
  by: Actor
}

export interface Quota {
  name: string
  total: number
  left: number
}

/** 抽签: the hash is public from publication on, the seed from the draw on. */
export interface Draw {
  hash: string
  seed: string
  drawnAt: string | null
}

/**
 * `rosters/{activityId}`: the one document that decides who has a place and who waits (architecture, rule 5).
 * At rest nobody waits who fits: whatever frees places also promotes, in the same update.
 * taken = Σ seats; capacity = taken + left + Σ quotas' left. Whatever changes it sets `dirtyAt`; the repair job projects it and takes that away.
 */
export interface RosterDocument extends Envelope, Scoped {
  /** Registration is possible at all: published, needs sign-up, not called off. */
  open: boolean
  mode: SignUp
  /** A place from the line is theirs at once, or an offer that waits for a yes. */
  promotion: 'automatic' | 'offer'
  opensAt: string
  closesAt: string
  capacity: number | null
  /** Of the common pool. null = unlimited, 0 = none. */
  left: number | null
  taken: number
  /** By org. */
  quotas: Record<string, Quota>
  /** When what is left of the quotas is everybody's; null = never, or done. */
  releasesAt: string | null
  held: Record<string, Hold>
  /** Every ticket number ever given out here: an old ticket never names somebody else. */
  numbers: string[]
  /** In the order of coming; after a draw, in the order drawn. */
  line: Waiting[]
  /** personId → party in line. */
  queued: Record<string, string>
  /** 邀请名单. */
  invited: Record<string, true>
  draw: Draw | null
  /** The earliest offer that lapses. */
  lapsesAt: string | null
  /** requestId of a hold or a party that was given back → whose it was: a late repetition of that request takes no place again. */
  released: Record<string, string>
  /** Who gave a place or a wait back, as the row's history is to say it: the repair and a late repetition of that tap find it here. */
  leavers?: Record<string, HistoryEntry>
  /** What was decided on, in order: disputes and the oracle replay it. */
  trail: Step[]
  /** 只记人数, and the change each request made to it: a repetition adds nothing. */
  heads: number
  headMarks: Record<string, number>
  /** Photos of the paper sheet (file ids). */
  paperPhotos: string[]
  dirtyAt: string | null
}

export interface CheckinMark {
  requestId: string
  at: string
  by: string
  byName: string
  /** `kiosk`: tapped by the person on the screen at the entrance, under the account of door staff. */
  way: 'self' | 'door' | 'paper' | 'walkIn' | 'kiosk'
  undoneAt: string | null
  undoneByName: string | null
}

export interface HistoryEntry {
  at: string
  what: RegistrationState
  by: string
  requestId: string
  reason?: string
}

/** `registrations/{activityId}.{personId}`: what lists show; a projection of the roster, plus the check-in it decides itself. */
export interface RegistrationDocument extends Envelope, Scoped {
  activityId: string
  personId: string
  /** Empty while waiting. */
  ticket: string
  seats: number
  /** Who comes together with whom: the party's request, and its places in all. */
  party: { id: string; seats: number }
  state: RegistrationState
  promotedAt: string | null
  offeredUntil: string | null
  registeredAt: string
  by: Actor
  walkIn: boolean
  person: PersonCard
  activity: {
    title: string
    typeName: string
    startsAt: string
    endsAt: string
    placeName: string
    state: ActivityState
    calledOffReason: string | null
    checkInOpensMinutes: number
    cancelsUntil: string
    /** It asks for more than the place: see signups. */
    asks?: true
    /** 我到了 needs the code on the wall. */
    wallCode?: true
  }
  /** Copies for the indexes. */
  sortName: string
  startsAt: string
  search: string[]
  /** The mark in force, or null. */
  present: CheckinMark | null
  /** Every mark ever made, undone ones too: replays find themselves here. */
  marks: CheckinMark[]
  history: HistoryEntry[]
}
