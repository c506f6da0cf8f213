import type { gift, GiftHow } from '@/types/gift'

import { whyNotClose, whyNotGive, whyNotSettle, whyNotStart } from '@/domain/gift'

import { silenceOf } from '@/cloudfunctions/features/person/passing'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { LineDocument } from './document'
import { newLine } from './document'
import { byOf } from './list'
import { moveGift } from './store'

type Use = Handlers<typeof gift>

export const start: Use['start'] = async (_, ctx) => {
  const { scoped } = ctx
  await moveGift(scoped, byOf(ctx), (before) => {
    if (before.request === ctx.requestId) return null
    const refusal = whyNotStart(before)
    if (refusal) throw ctx.fail(refusal)
    return { set: { state: 'giving' } }
  })
  ctx.note({ target: scoped._id, orgId: scoped.orgId })
  return { done: true }
}

const saidOf = (how: GiftHow): Pick<LineDocument, 'state' | 'signedName' | 'relation' | 'reason'> => ({
  state: how.what,
  signedName: how.what === 'returned' ? '' : how.name,
  relation: 'relation' in how ? how.relation : null,
  reason: how.what === 'returned' ? how.reason : '',
})

export const settle: Use['settle'] = async ({ personId, how }, ctx) => {
  const { scoped } = ctx
  const by = byOf(ctx)
  const life = (await silenceOf([personId])).get(personId) ?? 'alive'
  await moveGift(scoped, by, (before) => {
    const line = before.lines[personId]
    if (!line) throw ctx.fail('NOT_FOUND')
    if (line.request === ctx.requestId) return null
    const refusal = whyNotSettle(before, line, { what: how.what, life })
    if (refusal) throw ctx.fail(refusal)
    const done = { at: ctx.now, byName: by.byName, request: ctx.requestId }
    return { set: { [`lines.${personId}`]: { ...line, ...saidOf(how), ...done } } }
  })
  ctx.note({ whose: [personId], target: scoped._id, orgId: scoped.orgId })
  return { done: true }
}

export const reopen: Use['reopen'] = async ({ personId, reason }, ctx) => {
  const { scoped } = ctx
  await moveGift(scoped, byOf(ctx), (before) => {
    const line = before.lines[personId]
    if (!line) throw ctx.fail('NOT_FOUND')
    const refusal = whyNotGive(before)
    if (refusal) throw ctx.fail(refusal)
    return line.state === 'pending' ? null : { set: { [`lines.${personId}`]: newLine(line) } }
  })
  ctx.note({ whose: [personId], target: `${scoped._id} ${reason}`, orgId: scoped.orgId })
  return { done: true }
}

export const close: Use['close'] = async (_, ctx) => {
  const { scoped } = ctx
  await moveGift(scoped, byOf(ctx), (before) => {
    if (before.request === ctx.requestId) return null
    const refusal = whyNotClose(before)
    if (refusal) throw ctx.fail(refusal)
    return { set: { state: 'closed' } }
  })
  ctx.note({ target: scoped._id, orgId: scoped.orgId })
  return { done: true }
}
