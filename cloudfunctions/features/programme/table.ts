import type { programme } from '@/types/programme'
import { LIMITS } from '@/types/kernel/limits'

import { ownDone } from '@/domain/programme'

import { doneByType } from '@/cloudfunctions/features/figures/done'
import { placesBelow } from '@/cloudfunctions/features/org/place'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { findProgramme } from './store'

/** Five calls: the plan, the places, the types, and what was held. */
export const get: Handlers<typeof programme>['get'] = async ({ orgId, year }, ctx) => {
  const org = ctx.scoped
  const plan = await findProgramme(orgId, year)
  const below = await placesBelow(orgId, LIMITS.plannedPlaces + 1)
  const places = below.slice(0, LIMITS.plannedPlaces)
  const { activityTypes } = await settingsFor(org.ancestors)
  const done = await doneByType(
    orgId,
    places.map(({ _id }) => _id),
    year,
  )
  const planned = plan?.planned ?? {}
  const rows = places.map(({ _id, name }) => ({
    ...{ orgId: _id, name, planned: planned[_id] ?? {}, done: done.of.get(_id) ?? {} },
  }))
  const own = ownDone(
    done.all,
    rows.map((row) => row.done),
  )

  return {
    rev: plan?.rev ?? 0,
    types: activityTypes.map(({ key, name }) => ({ key, name })),
    places: [{ orgId, name: org.name, planned: planned[orgId] ?? {}, done: own }, ...rows],
    more: below.length > places.length,
    asOf: done.asOf,
  }
}
