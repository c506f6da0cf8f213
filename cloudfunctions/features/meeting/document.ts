import type {
  BranchFacts,
  Mark,
  MeetingRecord,
  MeetingState,
  OlderRecord,
  Whom,
} from '@/types/meeting-shapes'
import type { MeetingKind } from '@/types/meeting-kinds'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

export type StoredFacts = Omit<BranchFacts, 'committee'> & {
  committee: { personId: string; name: string; post: string }[]
}

/** A meeting as its branch counts it; `rev`: of the meeting, so that an older word never replaces a newer one. */
export interface HeldEntry {
  kinds: MeetingKind[]
  day: string
  confirmed: boolean
  rev: number
}

/** `branches/{orgId}`: what a branch says of itself, and its meetings of the last thirteen months. `rev` counts edits of the facts. */
export interface BranchDocument extends Envelope, Scoped {
  /** Null: nobody has said anything yet. */
  facts: StoredFacts | null
  /** By the meeting's id: a projection of `meetings`. */
  held: Record<string, HeldEntry>
}

/** `seq` and `requests`: by which two phones do not replace each other, and a repetition knows its own tap. */
export interface StoredMark extends Mark {
  name: string
  at: string
  byName: string
  seq: number
  requests: string[]
}

export interface DuePerson {
  personId: string
  name: string
  temporary: boolean
}

/** `meetings/{id}`: decides what was held and who was there. */
export interface MeetingDocument extends Envelope, Scoped, MeetingRecord {
  orgName: string
  kinds: MeetingKind[]
  theme: string
  startsAt: string
  /** Of `startsAt`, in Asia/Shanghai. */
  day: string
  place: string
  whom: Whom
  /** Whom it asks; empty with `whom` all. */
  personIds: string[]
  state: MeetingState
  /** By person; who is not there was there. */
  roll: Record<string, StoredMark>
  /** How often somebody was marked. */
  ticks: number
  /** Who should have been there, as it was confirmed; null: not yet. */
  due: DuePerson[] | null
  confirmed: { at: string; byName: string } | null
  older: OlderRecord[]
  photos: { id: string; fileId: string; at: string; byName: string }[]
  noticeId: string | null
  droppedReason: string
}
