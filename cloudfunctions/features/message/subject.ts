import type { Told } from '@/domain/message-fields'

import type { MessageDocument, SubjectName } from './document'

/** What a subject must know of a message to say whether it still holds. */
export type AskedMessage = Pick<
  MessageDocument,
  '_id' | 'subject' | 'subjectId' | 'personId' | 'kind' | 'version' | 'effectAt'
>

/** What a message is about, as it stands now. */
export interface Standing {
  told: Told
  /** What it says takes effect then; null: whenever it is read. */
  effectAt: string | null
  /** Where a tap on the message leads. */
  page: string
  /** Where it leads when several of a kind go as one; absent: each goes by itself. */
  together?: string
  /** Whom to ask by telephone; asked for only where text messages go out. */
  whomToCall?: string
  /** Who pressed the button for the person, if that account acts for them: it hears too. */
  byOpenid: string
  /** When it did; absent: nobody did. */
  byAt?: string
}

/** Whatever messages are about says what still holds of them. */
export interface Subject {
  /** By message id; one that is missing is no longer true, and nobody is told. */
  standing(messages: readonly AskedMessage[], now: string): Promise<Map<string, Standing>>
}

export type Subjects = Record<SubjectName, Subject>
