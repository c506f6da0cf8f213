import { OPEN } from '@/domain/queue'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import type { Quota, RosterDocument } from './document'
import type { Shown } from './places'
import { shownOfRoster } from './places'
import { openPlaces } from './roster-fields'
import { findRoster, moveRoster } from './roster-store'
import type { Moved } from './settle'
import { settle } from './settle'
import { showPromoted } from './show-rows'

const takenIn = ({ held }: RosterDocument, pool: string): number =>
  Object.values(held).reduce((sum, hold) => (hold.pool === pool ? sum + hold.seats : sum), 0)

/** Once released, they stay everybody's. */
const wereReleased = ({ trail }: RosterDocument): boolean => trail.some(({ what }) => what === 'released')

const quotasAfter = (roster: RosterDocument, activity: ActivityDocument): Record<string, Quota> => {
  if (wereReleased(roster)) return roster.quotas
  return Object.fromEntries(
    activity.quotas.map(({ orgId, name, places }) => {
      const left = places - takenIn(roster, orgId)
      return [orgId, { name, total: places, left }]
    }),
  )
}

const resized = (roster: RosterDocument, activity: ActivityDocument, now: string): Moved | null => {
  const { capacity, opensAt, closesAt, promotion } = activity
  const releasesAt = wereReleased(roster) ? null : activity.releasesAt
  const quotas = quotasAfter(roster, activity)
  const totals = Object.values(quotas).map(({ total }) => ({ places: total }))
  const common = openPlaces(capacity, totals)
  const open = common === null ? null : common - takenIn(roster, OPEN)
  const left = Object.fromEntries(Object.entries(quotas).map(([org, quota]) => [org, quota.left]))
  if ((open !== null && open < 0) || Object.values(left).some((places) => places < 0)) return null

  // Whole quotas are set, so that `left` of each stands inside and not beside them.
  const moved = settle(
    { ...roster, quotas, promotion },
    {
      ...{ places: { open, quotas: left }, line: roster.line, taken: roster.taken },
      step: { what: 'places', open, quotas: left },
      set: { capacity, opensAt, closesAt, promotion, releasesAt },
    },
    now,
  )
  return { ...moved, change: { ...moved.change, set: wholeQuotas(moved.change.set ?? {}, quotas) } }
}

/** `quotas.X.left` fields folded into one `quotas`: the database takes no field twice. */
const wholeQuotas = (set: Record<string, unknown>, quotas: Record<string, Quota>) => ({
  ...Object.fromEntries(Object.entries(set).filter(([field]) => !field.startsWith('quotas.'))),
  quotas: Object.fromEntries(
    Object.entries(quotas).map(([org, quota]) => [org, { ...quota, left: set[`quotas.${org}.left`] }]),
  ),
})

/** New capacity, quotas and times; the line moves up. Null: there would be fewer places than are taken, and nothing was changed. */
export const resizeRoster = async (activity: ActivityDocument, now: string): Promise<Shown | null> => {
  const { moved } = await moveRoster(activity._id, (roster) => resized(roster, activity, now))
  if (!moved) return null
  await showPromoted(activity._id, moved.promoted, now)
  const roster = await findRoster(activity._id)
  return roster && shownOfRoster(roster)
}
