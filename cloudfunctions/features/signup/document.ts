import type { Answers, FamilySaid } from '@/types/signup'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import type { SealedDocument } from '@/cloudfunctions/kit/reseal'
import type { Sealed } from '@/cloudfunctions/kit/seal'

interface Said {
  at: string
  byName: string
}

/** `signups/{activityId}.{personId}`: what the person gave for this activity; the place itself stands in the roster. */
export interface SignupDocument extends SealedDocument, Scoped {
  activityId: string
  personId: string
  /** The very text that was agreed to. */
  pledge: (Said & { version: string; text: string }) | null
  contact: (Said & { name: string; phone: string }) | null
  /** When the contact was given: the index of "the same as last time". */
  contactAt: string | null
  family: (Said & { how: FamilySaid; name: string }) | null
  answers: Answers
  /** Sealed; deleted with everything made of it when `idUntil` has come. */
  idNumber: Sealed | null
  idLookUp: string | null
  idTail: string
  /** Whole years on the day of the activity, as the ID number says. */
  age: number | null
  idUntil: string | null
  /** Staff let the person in although a condition says otherwise. */
  override: (Said & { refusal: string }) | null
}

/** `exports/{id}`: somebody asks for the full 投保名单, somebody else says yes or no. */
export interface ExportDocument extends Envelope, Scoped {
  activityId: string
  reason: string
  byName: string
  state: 'asked' | 'approved' | 'refused'
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: string | null
}
