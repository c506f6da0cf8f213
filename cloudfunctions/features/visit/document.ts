import type { CueKind, VisitForm } from '@/types/visit'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import type { Sealed } from '@/cloudfunctions/kit/seal'

/** `cues/{id}`: somebody who should be visited, and why; of a rule the id says person, rule and period. */
export interface CueDocument extends Envelope, Scoped {
  personId: string
  why: CueKind
  /** By hand, of a call or of a visit: the request; of a rule: which one, and of which period. */
  rule: string
  period: string
  /** Sealed words; null: nothing was written. */
  words: Sealed | null
  sealedBy: string | null
  openedAt: string
  /** Empty: a rule opened it. */
  byName: string
  /** The instant from which it is overdue. */
  dueAt: string
  /** Who goes there; null: nobody yet. */
  owner: { openid: string; name: string } | null
  closedAt: string | null
  /** The visit that answered it, or why nobody has to go. */
  closedBy: string | null
}

/** `visits/{id}`: one visit. What it found is sealed. */
export interface VisitDocument extends Envelope, Scoped {
  personId: string
  on: string
  form: VisitForm
  visitors: string
  gift: string
  words: Sealed | null
  sealedBy: string | null
  byName: string
}

type NewCue = Pick<CueDocument, '_id' | 'orgId' | 'ancestors' | 'personId' | 'why' | 'dueAt'> &
  Partial<Pick<CueDocument, 'rule' | 'period' | 'words' | 'sealedBy' | 'byName' | 'owner'>>

export const newCue = ({ _id, ...said }: NewCue, by: string, now: string): CueDocument => ({
  ...newEnvelope(_id, by, now),
  ...{ rule: 'hand', period: '', words: null, sealedBy: null, byName: '', owner: null },
  ...said,
  ...{ openedAt: now, closedAt: null, closedBy: null },
})
