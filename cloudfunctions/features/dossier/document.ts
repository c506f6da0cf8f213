import type { Note } from '@/types/dossier'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `dossiers/{activityId}`: one a session, made with the first thing that somebody writes. */
export interface DossierDocument extends Envelope, Scoped {
  /** 改进. */
  improvements: Note[]
}
