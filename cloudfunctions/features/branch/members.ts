import type { branch } from '@/types/branch'

import { memberOn } from '@/domain/branch'
import { dayOf } from '@/domain/calendar'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { join, leaveBranch, MEMBERS_BY, membersOf } from '@/cloudfunctions/features/person/memberships'
import { peopleNamed, personIn } from '@/cloudfunctions/features/person/on-the-books'
import { personRow } from '@/cloudfunctions/features/person/view'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

type Use = Handlers<typeof branch>

/** The newest membership there. */
const termIn = ({ memberships = [] }: PersonDocument, branchId: string) =>
  memberships.findLast((term) => term.branchId === branchId)

export const members: Use['members'] = async ({ orgId, cursor, limit }) =>
  pageOfRows(await membersOf(orgId, { cursor, limit }), { by: MEMBERS_BY, limit }, (person) => {
    const { kind = 'temporary', from = '', to = null } = termIn(person, orgId) ?? {}
    return { ...personRow(person), kind, from, to }
  })

/** On whose books a branch finds its people: those of the org right above it. */
const booksOf = (ctx: Pick<Context<(typeof branch)['find']>, 'scoped' | 'fail'>): string => {
  const { kind, parentId, _id } = ctx.scoped
  if (kind !== 'branch' && kind !== 'team') throw ctx.fail('BRANCH.NOT_BRANCH')
  return parentId ?? _id
}

export const find: Use['find'] = async ({ name, birthYear }, ctx) => {
  const found = await peopleNamed({ name, birthYear, orgId: booksOf(ctx) })
  return { items: found.map(personRow) }
}

export const addMember: Use['addMember'] = async ({ orgId, personId, kind, from, to }, ctx) => {
  if (to !== null && to < from) throw ctx.fail('INPUT', 'to', '最后一天不能比第一天早')
  const person = await personIn(personId, booksOf(ctx))
  if (!person) throw ctx.fail('NOT_FOUND')

  const by = { by: ctx.caller.openid, requestId: ctx.requestId, now: ctx.now }
  const joined = await join(person._id, { branchId: orgId, kind, from, to }, by)
  if (joined === null) throw ctx.fail('NOT_FOUND')
  if (joined !== 'done') throw ctx.fail(joined)

  ctx.note({ whose: [person._id], target: `${person._id} ${kind} ${from} ${to ?? ''}`.trim(), orgId })
  return { done: true }
}

/** Whoever has moved away from the books is ended all the same. */
export const endMember: Use['endMember'] = async ({ orgId, personId, to }, ctx) => {
  const by = { by: ctx.caller.openid, requestId: ctx.requestId, now: ctx.now }
  const left = await leaveBranch(personId, { branchId: orgId, to }, by)
  if (left !== 'done') throw ctx.fail('BRANCH.NOT_MEMBER')

  ctx.note({ whose: [personId], target: `${personId} ${to}`, orgId })
  return { done: true }
}

/** Who belongs there on the day of `now`: everybody, a bounded number. */
export const membersToday = async (branchId: string, now: string, most: number): Promise<PersonDocument[]> =>
  (await membersOf(branchId, { limit: most })).filter(
    ({ memberships }) => memberOn(memberships, branchId, dayOf(now)) !== null,
  )
