import type { ActivityState } from '@/types/activity'
import type { RegistrationState } from '@/types/registration'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import type { PersonCard } from '@/cloudfunctions/kit/person-card'

/** Who pressed the button. */
export interface Actor {
  openid: string
  name: string
  kind: 'self' | 'proxy' | 'staff'
}

/** One hold in the roster. */
export interface Hold {
  ticket: string
  /** Places taken; 0 = a walk-in beyond the capacity. taken = Σ seats, left = capacity − taken. */
  seats: number
  at: string
  by: Actor
  requestId: string
  walkIn: boolean
  person: PersonCard
}

/**
 * `rosters/{activityId}`: the one document that decides who has a place (architecture, rule 5).
 * `left` null = unlimited, 0 = none. Whatever changes it sets `dirtyAt`; the repair job projects it and takes that away.
 */
export interface RosterDocument extends Envelope, Scoped {
  /** Registration is possible at all: published, needs sign-up, not called off. */
  open: boolean
  opensAt: string
  closesAt: string
  capacity: number | null
  left: number | null
  taken: number
  held: Record<string, Hold>
  /** ticket → personId: uniqueness inside the activity. */
  tickets: Record<string, string>
  /** requestId of a hold that was given back → whose it was: a late repetition of that request takes no place again. */
  released: Record<string, string>
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
  way: 'self' | 'door' | 'paper' | 'walkIn'
  undoneAt: string | null
  undoneByName: string | null
}

/** `registrations/{activityId}.{personId}`: what lists show; a projection of the roster, plus the check-in it decides itself. */
export interface RegistrationDocument extends Envelope, Scoped {
  activityId: string
  personId: string
  ticket: string
  seats: number
  state: RegistrationState
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
  }
  /** Copies for the indexes. */
  sortName: string
  startsAt: string
  search: string[]
  /** The mark in force, or null. */
  present: CheckinMark | null
  /** Every mark ever made, undone ones too: replays find themselves here. */
  marks: CheckinMark[]
  history: { at: string; what: RegistrationState; by: string; requestId: string }[]
}
