import { series } from '@/types/series'
import { LIMITS } from '@/types/kernel/limits'

import { daysOf } from '@/domain/recurrence'

import { findPlace } from '@/cloudfunctions/features/org/place'
import { implement } from '@/cloudfunctions/kit/context'
import { calendarDay, isAnnounced } from '@/cloudfunctions/kit/holidays'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { addOne } from './add-one'
import { create } from './create'
import { makeMissing } from './make-sessions'
import { LIST_BY, seriesOf } from './store'
import { finish, update } from './update'
import { seriesRow, seriesView } from './view'

export const seriesRoutes = implement('series', series, {
  list: async ({ orgId, cursor, limit }) =>
    pageOfRows(await seriesOf(orgId, { cursor, limit }), { by: LIST_BY, limit }, seriesRow),

  preview: ({ rule, window }, ctx) => {
    const days = daysOf(rule, window, (day) => calendarDay(day).off === 'holiday').map(calendarDay)
    if (days.filter(({ off }) => off !== 'holiday').length > LIMITS.seriesMax)
      throw ctx.fail('INPUT', 'window.to', `最多${LIMITS.seriesMax}场，请选近一点的日子`)
    const years = [...new Set(days.map(({ day }) => Number(day.slice(0, 4))))]
    return Promise.resolve({ days, unknownYears: years.filter((year) => !isAnnounced(year)) })
  },

  create,

  get: (_, ctx) => seriesView(ctx.scoped, ctx.now),

  fill: async (_, ctx) => {
    const { caller, now, scoped } = ctx
    const org = await findPlace(scoped.orgId)
    if (!org) throw ctx.fail('NOT_FOUND')
    await makeMissing(scoped, { org, caller, now })
    const after = await finish(scoped, { org, caller, now })
    ctx.note({ target: scoped._id, orgId: scoped.orgId })
    return seriesView(after, now)
  },

  update,

  addOne,
})
