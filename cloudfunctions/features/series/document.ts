import type { Rule, SeriesTemplate } from '@/types/series'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** A session that was decided; its activity is made after it, and repeatedly until it is there. */
export interface PlannedSession {
  activityId: string
  startsAt: string
  endsAt: string
  /** The activity that it is copied from; null = the template. */
  like: string | null
}

/** `series/{id}`: decides which sessions there are; everything else about a session stands in its activity. */
export interface SeriesDocument extends Envelope, Scoped {
  orgName: string
  title: string
  rule: Rule
  template: SeriesTemplate
  entryIds: string[]
  sessions: PlannedSession[]
  /** What it was before an edit that has not reached every draft yet; absent or null: all follow. */
  was?: Pick<SeriesDocument, 'template' | 'entryIds'> | null
}
