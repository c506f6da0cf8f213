import type { survivor } from '@/types/survivor'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { findKept } from '@/cloudfunctions/features/person/on-the-books'
import { movePerson } from '@/cloudfunctions/features/person/passing'
import { householdOf, openSurvivor, survivorsOf } from '@/cloudfunctions/features/person/survivors'
import { personRow } from '@/cloudfunctions/features/person/view'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'

type Use = Handlers<typeof survivor>

const idsOf = ({ _id, mergedFrom = [] }: PersonDocument): string[] => [_id, ...mergedFrom]

export const get: Use['get'] = async (_, { scoped: person }) => {
  const [survivors, household] = await Promise.all([survivorsOf(idsOf(person)), householdOf(person)])
  const of = person.survivorOf ? await findKept(person.survivorOf) : null
  const known = new Set(survivors.map(({ _id }) => _id))
  return {
    deceased: Boolean(person.deceasedAt),
    of: of && personRow(of),
    survivors: survivors.map(personRow),
    family: household.filter(({ _id }) => !known.has(_id)).map(personRow),
  }
}

export const mark: Use['mark'] = async ({ personId, forPersonId }, ctx) => {
  const { first, second } = ctx.scoped
  if (personId === forPersonId) throw ctx.fail('SURVIVOR.SELF')
  if (!second.deceasedAt) throw ctx.fail('SURVIVOR.ALIVE')
  if (first.deceasedAt) throw ctx.fail('SURVIVOR.DECEASED')
  const edit = { survivorOf: second._id, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
  await movePerson(first._id, ({ survivorOf }) => (survivorOf === second._id ? null : edit))

  ctx.note({ whose: [first._id, second._id], target: first._id, orgId: first.orgId })
  return { done: true }
}

export const unmark: Use['unmark'] = async (_, ctx) => {
  const { scoped: person, now, caller } = ctx
  const edit = { survivorOf: null, updatedAt: now, updatedBy: caller.openid }
  await movePerson(person._id, ({ survivorOf = null }) => (survivorOf === null ? null : edit))
  ctx.note({ whose: [person._id], target: person._id, orgId: person.orgId })
  return { done: true }
}

export const open: Use['open'] = async ({ name, birthYear, phone }, ctx) => {
  const { scoped: person, caller, now, requestId } = ctx
  if (!person.deceasedAt) throw ctx.fail('SURVIVOR.ALIVE')
  const id = idFrom(caller.openid, requestId)
  const said = { name, birthYear: birthYear ?? null, phone: phone ?? null }
  await openSurvivor({ id, ...said, of: person, by: caller.openid, now })
  ctx.note({ whose: [id, person._id], target: id, orgId: person.orgId })
  return { id }
}
