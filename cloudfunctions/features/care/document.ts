import type { CareDay } from '@/domain/care-days'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import type { Sealed } from '@/cloudfunctions/kit/seal'

/** `careCards/{personId}`: 四个知道 as they were last confirmed; what is hard, what helps and numbers are sealed. */
export interface CardDocument extends Envelope, Scoped {
  where: string
  doing: string
  unitName: string | null
  carerName: string | null
  training: string
  words: Sealed
  sealedBy: string
  confirmedOn: string
  byName: string
}

/** `careDays/{id}`: one day of the next month on which to think of somebody; the id says person, what and day. */
export interface DayDocument extends Scoped, CareDay {
  _id: string
  v: number
  personId: string
}
