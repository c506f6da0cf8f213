import { registration } from '@/types/registration'

import { dayOf } from '@/domain/calendar'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { cancel } from './cancel'
import { personIdsOf } from './coming'
import { create } from './create'
import { LIST_BY, listRegistrants, MINE_BY, registrationsIn, registrationsOf } from './store'
import { registrantView, registrationView } from './view'

export const registrationRoutes = implement('registration', registration, {
  create,
  cancel,

  get: async ({ activityId }, ctx) => ({
    items: (await registrationsIn(activityId, personIdsOf(ctx.caller))).map(registrationView),
  }),

  mine: async ({ past, cursor, limit }, ctx) => {
    const asked = { today: dayOf(ctx.now), past, page: { cursor, limit } }
    return pageOfRows(
      await registrationsOf(personIdsOf(ctx.caller), asked),
      { by: MINE_BY, limit },
      registrationView,
    )
  },

  list: async ({ activityId, search, cursor, limit }) =>
    pageOfRows(
      await listRegistrants(activityId, search, { cursor, limit }),
      { by: LIST_BY, limit },
      registrantView,
    ),
})
