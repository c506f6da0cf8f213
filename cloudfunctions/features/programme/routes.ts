import { programme } from '@/types/programme'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf } from '@/domain/calendar'
import { isUnvisited, withoutZeros } from '@/domain/programme'

import { lastHeldAt } from '@/cloudfunctions/features/figures/done'
import { communitiesOf, COMMUNITIES_BY, placesBelow } from '@/cloudfunctions/features/org/place'
import { implement } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { addProgramme, changeProgramme, findProgramme, programmeId } from './store'
import { get } from './table'

/** This year and the two before. */
const YEARS_BACK = 3

const yearsUntil = (now: string): string[] => {
  const year = Number(dayOf(now).slice(0, 4))
  return Array.from({ length: YEARS_BACK }, (_, back) => String(year - back))
}

export const programmeRoutes = implement('programme', programme, {
  get,

  set: async ({ orgId, year, rev, planned: typed }, ctx) => {
    const { ancestors } = ctx.scoped
    const mine = new Set([orgId, ...(await placesBelow(orgId, LIMITS.plannedPlaces)).map(({ _id }) => _id)])
    if (Object.keys(typed).some((id) => !mine.has(id)))
      throw ctx.fail('INPUT', 'planned', '只能写本单位和下面一级的')

    const planned = withoutZeros(typed)
    const id = programmeId(orgId, year)
    const by = { updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }
    const fresh = { ...newEnvelope(id, ctx.caller.openid, ctx.now), orgId, ancestors, year, planned, ...by }
    const done = rev === 0 ? await addProgramme(fresh) : await changeProgramme(id, rev, { planned, ...by })
    // A repetition after a crash finds its own work.
    if (!done && (await findProgramme(orgId, year))?.request !== ctx.requestId) throw ctx.fail('CONFLICT')

    ctx.note({ target: id, orgId })
    return { rev: rev + 1 }
  },

  unvisited: async ({ orgId, cursor, limit }, ctx) => {
    const page = await communitiesOf(orgId, { cursor, limit })
    const last = await lastHeldAt(
      page.map(({ _id }) => _id),
      yearsUntil(ctx.now),
    )
    const rows = pageOfRows(page, { by: COMMUNITIES_BY, limit }, ({ _id, name, path, remote }) => ({
      ...{ orgId: _id, name, remote, last: last.get(_id) ?? null },
      path: path
        .slice(1, -1)
        .map((step) => step.name)
        .join(' '),
    }))
    return { ...rows, items: rows.items.filter((row) => isUnvisited(row.last, ctx.now)) }
  },
})
