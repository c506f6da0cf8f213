import type { gift } from '@/types/gift'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf } from '@/domain/calendar'
import { whyNotEdit } from '@/domain/gift'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { keptOf, personsOf, walkAmong } from '@/cloudfunctions/features/person/on-the-books'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { newLine } from './document'
import { byOf } from './list'
import { moveGift } from './store'

type Use = Handlers<typeof gift>
type Ctx = Context<(typeof gift)['addPeople']> | Context<(typeof gift)['addOlder']>

export const update: Use['update'] = async ({ rev, draft }, ctx) => {
  const { scoped } = ctx
  const next = await moveGift(scoped, byOf(ctx), (before) => {
    if (before.request === ctx.requestId) return null
    const refusal = whyNotEdit(before)
    if (refusal) throw ctx.fail(refusal)
    if (before.rev !== rev) throw ctx.fail('CONFLICT')
    return { set: { ...draft } }
  })
  ctx.note({ target: scoped._id, orgId: scoped.orgId })
  return { rev: next }
}

/** On the list as people of the org alone, each once, the dead not at all. */
const add = async (people: readonly PersonDocument[], ctx: Ctx): Promise<{ people: number }> => {
  const { scoped } = ctx
  const own = people.filter(
    ({ ancestors, deceasedAt = null }) => ancestors.includes(scoped.orgId) && deceasedAt === null,
  )
  let inAll = 0
  await moveGift(scoped, byOf(ctx), (before) => {
    const fresh = own.filter(({ _id }) => !(_id in before.lines))
    inAll = Object.keys(before.lines).length + fresh.length
    if (fresh.length === 0 && before.state === 'draft') return null
    const refusal = whyNotEdit(before)
    if (refusal) throw ctx.fail(refusal)
    if (inAll > LIMITS.giftPeople) throw ctx.fail('GIFT.FULL')
    return { set: Object.fromEntries(fresh.map((person) => [`lines.${person._id}`, newLine(person)])) }
  })
  ctx.note({ whose: own.map(({ _id }) => _id), target: scoped._id, orgId: scoped.orgId })
  return { people: inAll }
}

export const addPeople: Use['addPeople'] = async ({ personIds }, ctx) =>
  add(await keptOf(await personsOf([...new Set(personIds)])), ctx)

export const addOlder: Use['addOlder'] = async ({ age }, ctx) => {
  const to = Number(dayOf(ctx.now).slice(0, 4)) - age
  const whom = { orgId: ctx.scoped.orgId, born: { from: LIMITS.birthYearMin, to } }
  return add(await walkAmong(whom, null, LIMITS.giftPeople + 1), ctx)
}

export const dropPerson: Use['dropPerson'] = async ({ personId }, ctx) => {
  const { scoped } = ctx
  await moveGift(scoped, byOf(ctx), (before) => {
    const refusal = whyNotEdit(before)
    if (refusal) throw ctx.fail(refusal)
    return personId in before.lines ? { unset: [`lines.${personId}`] } : null
  })
  ctx.note({ whose: [personId], target: scoped._id, orgId: scoped.orgId })
  return { done: true }
}
