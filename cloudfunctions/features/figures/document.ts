import type { Cell, CountedSession } from '@/domain/figures'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `sessionFigures/{activityId}`: one session as it was last counted. Whatever changes it puts its years on `behind` in the same update. */
export interface SessionFigures extends Envelope, Scoped, CountedSession {
  /** Published and over. A session that no longer is counts nothing. */
  held: boolean
  year: string
  /** Years whose org figures have not seen this yet; where it was counted before a change of day, too. */
  behind: string[]
  /** null = nothing is behind. */
  dirtyAt: string | null
}

/** `orgFigures/{orgId}.{year}`: the cells of one org with everything below it: the year, its quarters, its months. */
export interface OrgFigures extends Envelope, Scoped {
  year: string
  cells: Record<string, Cell>
}

/** `orgFigures/horizon`: up to when everything is counted; beside the cells, so that a page reads both in one call. */
export interface Horizon {
  _id: 'horizon'
  upTo: string
}
