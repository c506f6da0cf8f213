import { places } from '@/types/places'

import { dayOf, startOfDay } from '@/domain/calendar'

import { activitiesAsking } from '@/cloudfunctions/features/activity/find'
import { activityRow } from '@/cloudfunctions/features/activity/view'
import { approve, decline } from '@/cloudfunctions/features/registration/decide'
import { drawLots, lotOf } from '@/cloudfunctions/features/registration/draw'
import { invitePersons } from '@/cloudfunctions/features/registration/invite'
import { declineRows, rosterFor, rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import { registrantView } from '@/cloudfunctions/features/registration/view'
import { callerName } from '@/cloudfunctions/kit/caller'
import { implement } from '@/cloudfunctions/kit/context'

import { enrol, handIn } from './enrol'
import { invited } from './invited'
import { line } from './line'
import { preview } from './preview'
import { takeOff } from './take-off'

export const placesRoutes = implement('places', places, {
  enrol,
  handIn,
  line,
  invited,
  preview,
  takeOff,

  asked: async ({ orgId }, ctx) => {
    const activities = await activitiesAsking(orgId, startOfDay(dayOf(ctx.now)), 50)
    const items = activities.map((activity) => ({
      ...{ ...activityRow(activity), orgName: activity.orgName },
      places: activity.quotas.find((quota) => quota.orgId === orgId)?.places ?? 0,
    }))
    return { items }
  },

  handedIn: async ({ orgId, activityId }) => {
    const held = Object.entries((await rosterFor(activityId))?.held ?? {})
    const ids = held.flatMap(([personId, { pool }]) => (pool === orgId ? [personId] : []))
    return { items: (await rowsOfPersons(activityId, ids)).map(registrantView) }
  },

  decide: async ({ activityId, code, yes, reason }, ctx) => {
    if (yes) {
      const answer = await approve(activityId, code, ctx.now)
      if (answer !== 'done') throw ctx.fail(answer)
    } else {
      await decline(activityId, code, ctx.now)
      const entry = { at: ctx.now, by: callerName(ctx.caller), requestId: ctx.requestId }
      const declined = await declineRows(activityId, code, { ...entry, reason: reason ?? '' })
      if (declined === 0) throw ctx.fail('REGISTRATION.NONE')
    }
    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return { done: true as const }
  },

  draw: async ({ activityId }, ctx) => {
    if (!(await drawLots(activityId, ctx.now))) throw ctx.fail('REGISTRATION.NOT_YET')
    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return { done: true as const }
  },

  drawn: async ({ activityId }) => {
    const roster = await rosterFor(activityId)
    if (!roster?.draw?.drawnAt) return null
    const { seed, hash, drawnAt } = roster.draw
    const order = roster.trail.find((step) => step.what === 'drawn')?.order ?? []
    const seats = new Map(
      roster.trail.flatMap((step) => (step.what === 'came' ? [[step.id, step.seats]] : [])),
    )
    const won = new Set(Object.values(roster.held).map(({ requestId }) => requestId))
    const items = order.map((code) => ({
      ...{ code, seats: seats.get(code) ?? 1, hash: lotOf(seed, code), won: won.has(code) },
    }))
    return { seed, hash, drawnAt, items }
  },

  invite: async ({ activityId, personIds, on }, ctx) => {
    const invited = await invitePersons(activityId, { personIds, on, now: ctx.now })
    ctx.note({ whose: personIds, target: activityId, orgId: ctx.scoped.orgId })
    return { invited }
  },
})
