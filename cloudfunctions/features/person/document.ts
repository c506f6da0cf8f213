import type { CareFacts } from '@/domain/care-days'
import type { Mobility } from '@/types/mobility'
import type { Confirmed } from '@/types/person-file'

import type { Term } from '@/domain/branch'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `request`: the tap that made it. */
export type KeptTerm = Term & { request: string }

export interface Keeper {
  grantId: string
  openid: string
  name: string
  /** ISO instant. */
  since: string
}

/** `persons/{id}`. */
export interface PersonDocument extends Envelope, Scoped {
  name: string
  sex: 'female' | 'male' | null
  birthYear: number | null
  /** Full number; leaves the server masked, or through person.revealPhone. */
  phone: string | null
  /** WeChat, a code handed over by staff, or staff said who this is. */
  verified: boolean
  /** Who of the staff said so, and how; absent when nobody did. */
  confirmed?: Confirmed
  /** The number that a caller found to be somebody else's; of another number it says nothing. Absent or empty: none. */
  phoneDoubt?: string
  /** Since when a second member of staff has to say whether this person has died; absent or null: nobody has to. */
  passingAt?: string | null
  passing?: {
    by: string
    byName: string
    askedAt: string
    confirmed: { by: string; byName: string } | null
  } | null
  /** Birthday, lives alone, retired, married: what the care calendar and the rules of visits go by. Absent: nobody asked. */
  care?: CareFacts
  /** Days of the last visit, and of the last time that 四个知道 were confirmed; absent: never. */
  visitedOn?: string
  knownOn?: string
  /** 遗属 of that person; absent or null: no. */
  survivorOf?: string | null
  /** Confirmed: nobody writes or calls any more. */
  deceasedAt?: string | null
  orgName: string
  mobility: Mobility | null
  /** Street and number, for whoever comes to the door; absent: nobody has said. */
  address?: string
  /** Asked for 送学上门. */
  needsDelivery?: boolean
  /** Oldest first; absent: none. */
  memberships?: KeptTerm[]
  /** Branches of those that have not ended; whoever holds a role there looks after this person too. */
  memberOf?: string[]
  /** The last day of the next of those to end; absent or null: none has an end. */
  memberUntil?: string | null
  /** 定人包户: whose home this is to look after; absent or null: nobody's. */
  keeper?: Keeper | null
  /** Persons of one home share it. */
  householdId: string | null
  /** Staff found this file to be a duplicate of that one, which stands for both. */
  mergedInto: string | null
  /** Ids of the duplicates merged into this one, oldest first; absent: none. Such a file is never merged away itself. */
  mergedFrom?: readonly string[]
  /** `name:birthYear` for look-ups of people without a phone. */
  nameKey: string
  sortName: string
  /** Name, its beginnings, pinyin initials, last four digits: see domain/search.ts. */
  search: string[]
}
