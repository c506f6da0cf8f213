import type { Called } from '@/domain/call'
import type { CallSubject } from '@/types/call'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

/** `calls/{subjectId}.{personId}`: who is calling, and what every call came to; the one document that decides it. */
export interface CallDocument extends Envelope, Scoped, Called {
  subject: CallSubject
  subjectId: string
  personId: string
  /** The person's community and what stands above it. */
  homes: string[]
}

export const callId = (subjectId: string, personId: string): string => `${subjectId}.${personId}`

type About = Pick<CallDocument, 'subject' | 'subjectId' | 'personId' | 'homes' | 'orgId' | 'ancestors'>

export const newCall = (about: About, by: string, now: string): CallDocument => ({
  ...newEnvelope(callId(about.subjectId, about.personId), by, now),
  ...about,
  ...{ claim: null, againAt: null, tries: [] },
})
