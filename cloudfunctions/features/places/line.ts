import type { places } from '@/types/places'

import { rosterFor, rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import { registrantView } from '@/cloudfunctions/features/registration/view'
import type { Handlers } from '@/cloudfunctions/kit/context'

/** A longer line is read from its beginning; who stands behind that is not next. */
const SHOWN = 50

export const line: Handlers<typeof places>['line'] = async ({ activityId }) => {
  const roster = await rosterFor(activityId)
  const waiting = roster?.line.slice(0, SHOWN) ?? []
  const ids = waiting.flatMap(({ members }) => members.map(({ personId }) => personId))
  const rows = new Map((await rowsOfPersons(activityId, ids)).map((row) => [row.personId, row]))

  return {
    more: Math.max(0, (roster?.line.length ?? 0) - SHOWN),
    parties: waiting.map(({ id, seats, at, by, quota, members }) => ({
      ...{ code: id, seats, at, byName: by.name },
      quotaName: quota === null ? null : (roster?.quotas[quota]?.name ?? null),
      members: members.flatMap(({ personId }) => {
        const row = rows.get(personId)
        return row ? [registrantView(row)] : []
      }),
    })),
  }
}
