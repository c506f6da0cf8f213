/** What every stored document carries (architecture, rule 11). Instants are ISO strings in code, Date in the database. */
export interface Envelope {
  _id: string
  /** Schema version of this document. */
  v: number
  /** Counts edits; an edit that names an older one is a CONFLICT. */
  rev: number
  createdAt: string
  createdBy: string
  updatedAt: string
  updatedBy: string
  removedAt: string | null
  /** requestId of the last edit: a repetition after a crash recognises its own work. */
  request: string
}

/** A document that belongs to an org: `ancestors` is the path from the root to `orgId`, both included. */
export interface Scoped {
  orgId: string
  ancestors: string[]
}

export const newEnvelope = (_id: string, by: string, now: string): Envelope => ({
  _id,
  v: 1,
  rev: 1,
  createdAt: now,
  createdBy: by,
  updatedAt: now,
  updatedBy: by,
  removedAt: null,
  request: '',
})
