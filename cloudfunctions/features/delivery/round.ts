import type { Round, Tally } from '@/types/delivery-shapes'
import type { delivery } from '@/types/delivery'

import { dayOf } from '@/domain/calendar'
import { tallyOf } from '@/domain/delivery'

import { chargeableAlong, chargedBy } from '@/cloudfunctions/features/account/along'
import { named } from '@/cloudfunctions/features/stock/take'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { RoundDocument } from './document'
import { KEEPERS } from './keepers'
import { changeRound, ROUNDS_BY, roundsIn } from './round-store'
import { assignOpen, leasesOf, findLease, listDeliveries, revokeLeases, standingsOf, WALK_BY } from './store'
import { rowView } from './view'

type Use = Handlers<typeof delivery>

/** More phones than these never go for one round. */
const PHONES = 40

const roundView = ({ _id: id, rev, orgId, orgName, month, items }: RoundDocument): Round => ({
  ...{ id, rev, orgId, orgName, month, items },
})

export const rounds: Use['rounds'] = async ({ orgId, month, cursor, limit }) => {
  const { items, next } = pageOfRows(
    await roundsIn(orgId, month, { cursor, limit }),
    { by: ROUNDS_BY, limit },
    roundView,
  )
  const all = items.length === 0 ? [] : await standingsOf(items.map(({ id }) => id))
  const tallyOfRound = (id: string): Tally =>
    tallyOf(all.flatMap(({ roundId, state }) => (roundId === id ? [state] : [])))
  return { items: items.map((each) => ({ ...each, tally: tallyOfRound(each.id) })), next }
}

export const round: Use['round'] = async ({ roundId }, ctx) => {
  const all = await standingsOf([roundId])
  return {
    ...roundView(ctx.scoped),
    tally: tallyOf(all.map(({ state }) => state)),
    unassigned: all.filter(({ state, deliverer }) => state === 'open' && deliverer === null).length,
  }
}

export const list: Use['list'] = async ({ roundId, state, cursor, limit }) =>
  pageOfRows(await listDeliveries(roundId, state, { cursor, limit }), { by: WALK_BY, limit }, rowView)

export const setItems: Use['setItems'] = async ({ roundId, rev, items }, ctx) => {
  const { orgId, request } = ctx.scoped
  if (request !== ctx.requestId) {
    const stamp = { request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
    if (!(await changeRound(roundId, rev, { ...stamp, items: await named(orgId, items) })))
      throw ctx.fail('CONFLICT')
  }
  ctx.note({ target: roundId, orgId })
  return { rev: rev + 1 }
}

/** Whoever works for the round's org or for one above it, those who walk to homes first. */
export const deliverers: Use['deliverers'] = async (_, ctx) => ({
  items: (await chargeableAlong(ctx.scoped.ancestors, KEEPERS)).map(({ grantId, name }) => ({
    ...{ grantId, name },
  })),
})

export const assign: Use['assign'] = async ({ roundId, grantId }, ctx) => {
  const deliverer = await chargedBy(ctx.scoped.ancestors, grantId, KEEPERS)
  if (!deliverer) throw ctx.fail('NOT_FOUND')
  const stamp = { updatedAt: ctx.now, updatedBy: ctx.caller.openid }
  const assigned = await assignOpen(roundId, { ...stamp, deliverer })
  ctx.note({ target: `${roundId} ${deliverer.name} ${dayOf(ctx.now)}`, orgId: ctx.scoped.orgId })
  return { assigned }
}

/** The newest of each who took homes of it along. */
export const leases: Use['leases'] = async ({ roundId }) => {
  const all = await leasesOf(roundId, PHONES)
  const newest = all.filter(({ openid }, i) => all.findIndex((each) => each.openid === openid) === i)
  return {
    items: newest.map(({ _id: id, byName, createdAt: at, until, revokedAt }) => ({
      ...{ id, byName, at, until, revoked: revokedAt !== null },
    })),
  }
}

export const revoke: Use['revoke'] = async ({ roundId, leaseId }, ctx) => {
  const lease = await findLease(leaseId)
  if (!lease?.roundIds.includes(roundId)) throw ctx.fail('NOT_FOUND')
  await revokeLeases(lease.openid, ctx.now)
  ctx.note({ target: roundId, orgId: ctx.scoped.orgId })
  return { done: true }
}
