import { registration } from '@/types/registration'

import { dayOf } from '@/domain/calendar'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { accept } from './accept'
import { cancel } from './cancel'
import { personIdsOf } from './coming'
import { create } from './create'
import type { RegistrationDocument } from './document'
import { partiesInLine } from './roster-store'
import { LIST_BY, MINE_BY, registrationsIn, registrationsOf } from './store'
import { transfer } from './transfer'
import { registrantView, registrationView } from './view'

/** Parties before this one; null for whoever does not wait. */
const aheadOf = (row: RegistrationDocument, line: readonly string[]): number | null => {
  const ahead = line.indexOf(row.party.id)
  return row.state === 'waiting' && ahead >= 0 ? ahead : null
}

export const registrationRoutes = implement('registration', registration, {
  create,
  cancel,
  accept,
  transfer,

  get: async ({ activityId }, ctx) => {
    const rows = await registrationsIn(activityId, personIdsOf(ctx.caller))
    const line = rows.some(({ state }) => state === 'waiting') ? await partiesInLine(activityId) : []
    return { items: rows.map((row) => registrationView(row, aheadOf(row, line))) }
  },

  mine: async ({ past, cursor, limit }, ctx) => {
    const asked = { today: dayOf(ctx.now), past, page: { cursor, limit } }
    return pageOfRows(await registrationsOf(personIdsOf(ctx.caller), asked), { by: MINE_BY, limit }, (row) =>
      registrationView(row),
    )
  },

  list: ({ limit }, { scoped }) =>
    Promise.resolve(pageOfRows([...scoped.rows], { by: LIST_BY, limit }, registrantView)),
})
