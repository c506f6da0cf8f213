import type { Bus, Point, Said } from '@/types/rollcall'

import { DEFAULT_POINTS } from '@/domain/rollcall'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

/**
 * `rollcalls/{activityId}`: the one document that decides who sits where and who was where. `rev` counts what staff arranges; a tick is
 * no edit and leaves it alone, so that nobody who arranges the buses is disturbed by it.
 */
export interface RollcallDocument extends Envelope, Scoped {
  points: Point[]
  buses: Bus[]
  /** personId → bus; people without a place any more, and buses that are gone, count for nothing. */
  seats: Record<string, string>
  /** personId → 小组 within the bus; absent: there are none. */
  groups?: Record<string, string>
  /** Everything ever said, in the order of coming. It only grows: an id that is there is never written again. */
  said: Said[]
}

interface Owner extends Scoped {
  _id: string
}

export const blankRollcall = (
  { _id, orgId, ancestors }: Owner,
  by: string,
  now: string,
): RollcallDocument => ({
  ...newEnvelope(_id, by, now),
  ...{ orgId, ancestors: [...ancestors], rev: 0 },
  ...{ points: [...DEFAULT_POINTS], buses: [], seats: {}, said: [] },
})
