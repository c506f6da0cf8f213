import type { delivery } from '@/types/delivery'

import { chargedBy } from '@/cloudfunctions/features/account/along'
import { placesNamed } from '@/cloudfunctions/features/org/place'
import { findKept } from '@/cloudfunctions/features/person/on-the-books'
import { named } from '@/cloudfunctions/features/stock/take'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { DeliveryDocument } from './document'
import { KEEPERS } from './keepers'
import { makeDelivery, makeRound } from './make'
import { addRound, findRound } from './round-store'
import { addDelivery, changeDelivery, deliveriesTo } from './store'
import { keptView, rowView } from './view'

type Use = Handlers<typeof delivery>

/** Looked at for what was said the time before: half a year. */
const BEFORE = 7

const lastOf = async ({ personId, _id }: DeliveryDocument) => {
  const found = (await deliveriesTo(personId, BEFORE)).find(
    (one) => one._id !== _id && one.record?.record.state === 'delivered',
  )
  const said = found?.record?.record
  return found && said?.state === 'delivered'
    ? { month: found.month, gist: said.gist, wishes: said.wishes }
    : null
}

export const get: Use['get'] = async (_, ctx) => {
  const one = ctx.scoped
  const [round, last, away] = await Promise.all([
    findRound(one.roundId),
    lastOf(one),
    one.awayTo === null ? [] : placesNamed([one.awayTo]),
  ])
  const { rev, roundId, month, roundName, handedOver } = one
  return {
    ...{ ...rowView(one), rev, roundId, month, roundName, handedOver },
    ...{ items: one.items ?? round?.items ?? [], own: one.items !== null },
    record: one.record && keptView(one.record),
    ...{ others: one.others.map(keptView), held: one.held.map(keptView) },
    ...{ last, awayTo: away[0]?.name ?? null },
  }
}

export const plan: Use['plan'] = async ({ deliveryId, rev, items, grantId, second }, ctx) => {
  const { request, orgId, personId, ancestors } = ctx.scoped
  if (request !== ctx.requestId) {
    const deliverer = grantId === null ? null : await chargedBy(ancestors, grantId, KEEPERS)
    if (grantId !== null && !deliverer) throw ctx.fail('NOT_FOUND')
    const stamp = { request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
    const own = items && (await named(orgId, items))
    if (!(await changeDelivery({ _id: deliveryId, rev }, { ...stamp, items: own, deliverer, second })))
      throw ctx.fail('CONFLICT')
  }
  ctx.note({ whose: [personId], target: deliveryId, orgId })
  return { rev: rev + 1 }
}

/** The branch where they stay brings it: its round lists them, once. */
const handOver = async (one: DeliveryDocument, by: { by: string; now: string }): Promise<boolean> => {
  const [branch] = await placesNamed(one.awayTo === null ? [] : [one.awayTo])
  const person = await findKept(one.personId)
  if (!branch || !person) return false
  const { _id: orgId, ancestors, name } = branch
  const round = makeRound({ orgId, ancestors, name }, one.month, by)
  await addRound(round)
  await addDelivery({
    ...makeDelivery(round, person, { why: one.why, awayTo: null, ...by }),
    deliverer: null,
  })
  return true
}

export const away: Use['away'] = async ({ deliveryId, how }, ctx) => {
  const one = ctx.scoped
  const by = { by: ctx.caller.openid, now: ctx.now }
  if (one.request !== ctx.requestId) {
    if (one.state !== 'away' || one.handedOver) throw ctx.fail('DELIVERY.NOT_AWAY')
    if (how === 'handOver' && !(await handOver(one, by))) throw ctx.fail('NOT_FOUND')
    const set = how === 'handOver' ? { handedOver: true } : { state: 'open' as const }
    const stamp = { request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
    if (!(await changeDelivery(one, { ...stamp, ...set }))) throw ctx.fail('DELIVERY.NOT_AWAY')
  }
  ctx.note({ whose: [one.personId], target: `${deliveryId} ${how}`, orgId: one.orgId })
  return { done: true }
}
