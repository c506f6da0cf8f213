import { released } from '@/domain/queue'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import type { Quota, RosterDocument } from './document'
import { placesIn } from './roster-fields'
import { moveRoster } from './roster-store'
import type { Moved } from './settle'
import { settle } from './settle'
import { showPromoted } from './show-rows'

const usedUp = (quotas: RosterDocument['quotas']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(quotas).map(([org, { total, left }]: [string, Quota]) => [
      `quotas.${org}.total`,
      total - left,
    ]),
  )

const freed = (roster: RosterDocument, now: string): Moved | null => {
  if (roster.releasesAt === null || now < roster.releasesAt) return null
  return settle(
    roster,
    {
      ...{ places: released(placesIn(roster)), line: roster.line, taken: roster.taken },
      step: { what: 'released' },
      set: { ...usedUp(roster.quotas), releasesAt: null },
    },
    now,
  )
}

/** From the stated time on, what is left of the quotas is everybody's, the line's first. */
export const releaseQuotas = async (activityId: string, now: string): Promise<void> => {
  const { moved } = await moveRoster(activityId, (roster) => freed(roster, now))
  await showPromoted(activityId, moved?.promoted ?? [], now)
}

/** Nobody registers under quotas that are over already; costs nothing where there are none. */
export const releaseIfDue = async (
  { _id, quotas, releasesAt }: ActivityDocument,
  now: string,
): Promise<void> => {
  if (quotas.length > 0 && releasesAt !== null && now >= releasesAt) await releaseQuotas(_id, now)
}
