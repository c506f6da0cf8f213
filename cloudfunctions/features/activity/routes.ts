import { activity } from '@/types/activity'

import { stagesOf } from '@/cloudfunctions/features/dossier/stages'
import { placeOfScene, rootPlace } from '@/cloudfunctions/features/org/place'
import { placesOf } from '@/cloudfunctions/features/registration/places'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { callOff } from './call-off'
import { create } from './create'
import { findPublic } from './find'
import { publish } from './publish'
import { deskOf, LIST_BY, openFor } from './store'
import { update } from './update'
import { activityRow, activityView, deskRow, deskView } from './view'

/** Where to look: the scanned place, else where my persons belong (no extra call), else the whole installation. */
const pathFor = async ({ account }: Caller, scene: string | undefined): Promise<readonly string[]> => {
  const place = scene ? await placeOfScene(scene) : null
  if (place) return place.ancestors
  const mine = [...(account?.persons ?? []), ...(account?.proxies ?? [])].flatMap(
    ({ ancestors }) => ancestors,
  )
  return mine.length > 0 ? [...new Set(mine)] : ((await rootPlace())?.ancestors ?? [])
}

export const activityRoutes = implement('activity', activity, {
  list: async ({ scene, cursor, limit }, ctx) => {
    const orgIds = await pathFor(ctx.caller, scene)
    return pageOfRows(await openFor(orgIds, ctx.now, { cursor, limit }), { by: LIST_BY, limit }, activityRow)
  },

  get: async ({ activityId }, ctx) => {
    const found = await findPublic(activityId)
    if (!found) throw ctx.fail('NOT_FOUND')
    return activityView(found, await placesOf(found))
  },

  desk: async ({ orgId, from, to, cursor, limit }, ctx) => {
    const found = await deskOf({ orgId, from, to }, { cursor, limit })
    const stageOf = await stagesOf(found, ctx.now)
    return pageOfRows(found, { by: LIST_BY, limit }, (each) => deskRow(each, stageOf(each)))
  },

  open: async (_, ctx) => deskView(ctx.scoped, await placesOf(ctx.scoped), ctx.now),

  types: async (_, ctx) => ({ types: (await settingsFor(ctx.scoped.ancestors)).activityTypes }),

  create,
  update,
  publish,
  callOff,
})
