import type { FollowUp } from '@/types/follow-up'
import { followUp } from '@/types/follow-up'

import { dayOf } from '@/domain/calendar'

import { chargedBy } from '@/cloudfunctions/features/account/along'
import type { Context } from '@/cloudfunctions/kit/context'
import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'
import { standingFor } from '@/cloudfunctions/kit/permissions'

import type { FollowUpDocument } from './document'
import { changeFollowUp, DUE_BY, openIn, openOf } from './store'

const KEEPERS = ['caseworker', 'secretary', 'organiser', 'admin'] as const

const view = (one: FollowUpDocument): FollowUp => {
  const { _id: id, rev, personId, name, orgName, from, what, byName, dueDay, result, closedAt, told } = one
  return {
    ...{ id, rev, personId, name, orgName, from, what, byName, dueDay, result, closedAt, told },
    ...{ openedAt: one.createdAt, ownerName: one.owner?.name ?? null },
  }
}

const stamp = ({ now, caller, requestId }: Pick<Context, 'now' | 'caller' | 'requestId'>) => ({
  ...{ updatedAt: now, updatedBy: caller.openid, request: requestId },
})

export const followUpRoutes = implement('followUp', followUp, {
  /** Whoever has lost the role no longer sees them. */
  mine: async ({ cursor, limit }, ctx) => {
    const found = await openOf(ctx.caller.openid, { cursor, limit })
    const { items, next } = pageOfRows(found, { by: DUE_BY, limit }, (one) => one)
    return {
      items: items.filter((one) => standingFor(ctx.caller, KEEPERS, { ancestors: one.ancestors })).map(view),
      next,
    }
  },

  list: async ({ orgId, which, cursor, limit }, ctx) =>
    pageOfRows(
      await openIn(orgId, which === 'overdue' ? dayOf(ctx.now) : null, { cursor, limit }),
      { by: DUE_BY, limit },
      view,
    ),

  update: async ({ followUpId, rev, dueDay, grantId }, ctx) => {
    const before = ctx.scoped
    if (before.closedAt !== null) throw ctx.fail('FOLLOWUP.CLOSED')
    const owner = grantId === null ? null : await chargedBy(before.ancestors, grantId, KEEPERS)
    if (grantId !== null && !owner) throw ctx.fail('NOT_FOUND')
    const done = before.request === ctx.requestId
    if (!done && !(await changeFollowUp({ _id: before._id, rev }, { ...stamp(ctx), dueDay, owner })))
      throw ctx.fail('CONFLICT')

    ctx.note({ whose: [before.personId], target: followUpId, orgId: before.orgId })
    return { rev: rev + 1 }
  },

  close: async ({ followUpId, result, told }, ctx) => {
    const { closedAt, request, personId, orgId } = ctx.scoped
    if (closedAt !== null && request !== ctx.requestId) throw ctx.fail('FOLLOWUP.CLOSED')
    const set = { ...stamp(ctx), result, told, closedAt: ctx.now }
    if (closedAt === null && !(await changeFollowUp(ctx.scoped, set))) throw ctx.fail('FOLLOWUP.CLOSED')

    ctx.note({ whose: [personId], target: followUpId, orgId })
    return { done: true as const }
  },
})
