import type { Approval, Note, Photo, Section, SectionOf } from '@/types/dossier'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** Who wrote a section last. `rev` 0: nobody yet; `request`: by which a repetition knows its own work. */
export interface Stamp {
  rev: number
  request: string
  at: string | null
  byName: string
}

export type Sections = { [S in Section]: Stamp & SectionOf<S> }

export interface StoredPhoto extends Photo {
  fileId: string
}

/** How many were loaded, and how many came back; null: not counted. */
export interface Counted {
  loaded: number | null
  back: number | null
}

/** `dossiers/{activityId}`: one a session, made with the first thing that somebody writes. */
export interface DossierDocument extends Envelope, Scoped, Sections {
  /** By the key of the piece of equipment. */
  counted: Record<string, Counted>
  /** `askedBy`: the openid, who is not the one to agree. */
  approval: Approval & { askedBy: string; request: string }
  endedAt: string | null
  heard: Note[]
  improvements: Note[]
  photos: StoredPhoto[]
}

/** `placeCards/{of org and name}`: 踏勘卡 as it was written last, for the next session there. */
export interface PlaceCardDocument extends Envelope, Scoped {
  name: string
  card: SectionOf<'survey'>
  at: string
  byName: string
}
