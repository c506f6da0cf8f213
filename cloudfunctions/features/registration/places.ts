import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import { openPlaces } from './roster-fields'
import type { Tally } from './roster-store'
import { tallyOf } from './roster-store'

/** What pages show of a roster. */
export interface Shown {
  left: number | null
  taken: number
  /** Parties in line. */
  waiting: number
  /** What is left of each org's quota. */
  quotaLeft: Record<string, number>
  capacity: number | null
  draw: { hash: string; seed: string | null; drawnAt: string | null } | null
}

/** The seed stays in the roster until the draw. */
export const shownOfRoster = ({ left, taken, line, quotas, capacity, draw }: Tally): Shown => ({
  ...{ left, taken, waiting: line.length, capacity },
  quotaLeft: Object.fromEntries(Object.entries(quotas).map(([org, quota]) => [org, quota.left])),
  draw: draw && { hash: draw.hash, seed: draw.drawnAt === null ? null : draw.seed, drawnAt: draw.drawnAt },
})

/** A draft has no roster yet: nothing is taken. */
export const untouched = ({ capacity, quotas }: Pick<ActivityDocument, 'capacity' | 'quotas'>): Shown => ({
  ...{ left: openPlaces(capacity, quotas), taken: 0, waiting: 0, capacity, draw: null },
  quotaLeft: Object.fromEntries(quotas.map(({ orgId, places }) => [orgId, places])),
})

/** What is left, taken and waited for, exactly. */
export const placesOf = async (
  activity: Pick<ActivityDocument, '_id' | 'capacity' | 'quotas'>,
): Promise<Shown> => {
  const tally = await tallyOf(activity._id)
  return tally ? shownOfRoster(tally) : untouched(activity)
}
