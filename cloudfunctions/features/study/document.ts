import type { MaterialCategory } from '@/types/material-shapes'
import type { Saying, UnitKind } from '@/types/study-shapes'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** Person → the day of it. */
type Marks = Record<string, string>

/** `assignments/{id}`: one material for the people of one place, and every mark of it; `orgId` and `ancestors` are the place's. */
export interface AssignmentDocument extends Envelope, Scoped {
  materialId: string
  title: string
  category: MaterialCategory
  unitKind: UnitKind
  /** By which its readers find it: the branch, the leader's group, or the org. */
  unitId: string
  unitName: string
  words: string
  /** The last day, included. */
  until: string
  byName: string
  opened: Marks
  home: Marks
  /** The last list of 集中学习, whole. */
  room: Marks
  roomDay: string | null
  roomByName: string
  /** Counts the lists: one that was begun on an older one is a conflict. */
  roomRev: number
  roomRequest: string
  noticeId: string
  nudgedAt: string | null
  nudgeRequest: string
  cancelledAt: string | null
  cancelledReason: string
}

/** `studySayings/{of material and person}`: 感言. `ancestors`: the person's home and branches, whose staff looks at it. */
export interface SayingDocument extends Envelope, Scoped {
  materialId: string
  title: string
  personId: string
  name: string
  text: string
  state: Saying['state']
  reason: string
  at: string
  /** Who sees it once it is shown: the person's branches, else the community. */
  circles: string[]
}
