import type { Asks } from '@/types/asks'
import type { ActivityState, CountedAs, Promotion, SignUp } from '@/types/activity'
import type { Online } from '@/types/online'

import type { Move } from '@/domain/message'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

export interface PlaceFields {
  name: string
  address: string
  way: string
  location: { latitude: number; longitude: number } | null
}

/** `activities/{id}`. orgId = the org it is published for; visible to everybody of that subtree. */
export interface ActivityDocument extends Envelope, Scoped {
  orgName: string
  /** Key of the type in the org's settings; the name is kept as it was then. */
  type: string
  typeName: string
  title: string
  state: ActivityState
  calledOffReason: string | null
  startsAt: string
  endsAt: string
  opensAt: string
  closesAt: string
  place: PlaceFields
  signUp: SignUp
  /** null = unlimited. */
  capacity: number | null
  /** Copies from the roster for lists, at most a minute old; the activity's own page reads the roster. */
  left: number | null
  taken: number
  /** Parties in line: a copy, too. */
  waiting: number
  quotas: { orgId: string; name: string; places: number }[]
  releasesAt: string | null
  promotion: Promotion
  cancelsUntil: string
  suits: string
  bring: string
  speaker: string
  about: string
  contactPhone: string
  remote: boolean
  /** Since v 2. */
  countedAs: CountedAs
  /** Since v 3. */
  asks: Asks | null
  checkInOpensMinutes: number
  /** 我到了 needs the code on the wall; absent: no. */
  wallCode?: boolean
  /** The last change of time or place after publication; absent: none. */
  moved?: Move
  /** Absent: none. */
  online?: Online
  /** The series it was made in; absent: none. */
  seriesId?: string
  /** Experts, troupes and routes that were chosen for it; absent: none. */
  entryIds?: string[]
}
