import type {
  Material,
  MaterialCategory,
  MaterialDraft,
  MaterialState,
  OlderVersion,
  PartKind,
} from '@/types/material-shapes'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

export interface StoredPart {
  id: string
  kind: PartKind
  /** What is seen on a picture; else what the file is called. */
  name: string
  /** Of a picture: behind so many paragraphs. */
  after: number
  fileId: string
}

/** The text that was agreed to. */
export interface Text extends MaterialDraft {
  parts: StoredPart[]
}

/** `materials/{id}`: what is being written, and beside it what everybody reads; one update puts the one in place of the other. */
export interface MaterialDocument extends Envelope, Scoped, Text {
  orgName: string
  state: MaterialState
  byName: string
  /** openid of the last who changed a word. */
  wroteBy: string
  askedBy: string
  askedByName: string
  /** Of a second version: what is new. */
  changed: string
  approved: Material['approved']
  returned: Material['returned']
  withdrawnAt: string | null
  withdrawnReason: string
  /** How often it was published; 0: never. */
  version: number
  /** What stands on the shelf; null: nothing. */
  out: Text | null
  /** The root of the installation on whose shelf it stands; '' = on none. */
  shelfOf: string
  /** The category that it stands under there. */
  shelf: MaterialCategory | ''
  publishedAt: string | null
  /** Short facts of what is out, so that a list reads no text. */
  outTitle: string
  outHas: { audio: boolean; video: boolean }
  /** Newest first. */
  older: OlderVersion[]
  search: string[]
  outSearch: string[]
}

/** `materialVersions/{materialId}.{version}`: a text that another has replaced. */
export interface VersionDocument extends Envelope {
  materialId: string
  version: number
  publishedAt: string | null
  approvedByName: string
  text: Text
}
