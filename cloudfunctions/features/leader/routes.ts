import { leader } from '@/types/leader'

import { findPublic, openActivities } from '@/cloudfunctions/features/activity/find'
import { activityRow } from '@/cloudfunctions/features/activity/view'
import { implement } from '@/cloudfunctions/kit/context'

import { cancel } from './cancel'
import { enrol } from './enrol'
import { groups, people, put } from './groups'
import { ownPeople, rowsOf } from './own-people'
import { listedView, memberView } from './view'

const SHOWN = 20

export const leaderRoutes = implement('leader', leader, {
  enrol,
  cancel,
  groups,
  people,
  put,

  mine: async ({ orgId }, ctx) => {
    const [own, open] = await Promise.all([
      ownPeople(orgId, ctx.caller),
      openActivities(ctx.scoped.ancestors, ctx.now, SHOWN),
    ])
    return { people: own.map(memberView), activities: open.slice(0, SHOWN).map(activityRow) }
  },

  sheet: async ({ orgId, activityId }, ctx) => {
    const [own, activity] = await Promise.all([ownPeople(orgId, ctx.caller), findPublic(activityId)])
    if (!activity) throw ctx.fail('NOT_FOUND')
    const rowOf = await rowsOf(activityId, own)
    return { activity: activityRow(activity), people: own.map((person) => listedView(person, rowOf(person))) }
  },
})
