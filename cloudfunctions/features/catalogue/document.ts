import type { EntryDraft } from '@/types/catalogue'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `catalogueEntries/{id}`: an expert, a troupe or a route of an org. */
export interface EntryDocument extends Envelope, Scoped, EntryDraft {
  orgName: string
  retired: boolean
  sortName: string
  /** Tokens under every org above, and under `@` the org itself: what orgs below look through. */
  search: string[]
}
