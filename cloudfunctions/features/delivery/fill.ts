import type { delivery } from '@/types/delivery'

import { dayOf } from '@/domain/calendar'

import { MEMBERS_BY, membersOf } from '@/cloudfunctions/features/person/memberships'
import { placeOf, walkAmong } from '@/cloudfunctions/features/person/on-the-books'
import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { Handlers } from '@/cloudfunctions/kit/context'
import type { Position } from '@/cloudfunctions/kit/pages'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { listPeople, newSeen } from './list-people'
import { makeRound, roundIdOf } from './make'
import { addRound } from './round-store'

const PAGE = 100

/** An untrusted cursor says no more than behind which id to go on. */
const positionOf = (cursor: string): Position => {
  try {
    const value: unknown = JSON.parse(cursor)
    if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value
  } catch {
    // As if asked from the start: nobody is listed twice.
  }
  return ['']
}

/** One page of those who may stand in the org's round, whether they need it or not. */
const pageOf = async (
  { _id: orgId, kind }: OrgDocument,
  cursor: string | undefined,
): Promise<{ people: PersonDocument[]; next: string | null }> => {
  if (kind === 'branch') {
    const page = { cursor, limit: PAGE }
    const found = await membersOf(orgId, page)
    const { items: people, next } = pageOfRows(found, { by: MEMBERS_BY, limit: PAGE }, (person) => person)
    return { people, next }
  }
  const whom = { orgId, born: null }
  const people = await walkAmong(whom, cursor === undefined ? null : positionOf(cursor), PAGE)
  const last = people.at(-1)
  return { people, next: people.length === PAGE && last ? JSON.stringify(placeOf(whom, last)) : null }
}

export const fill: Handlers<typeof delivery>['fill'] = async ({ orgId, cursor }, ctx) => {
  const { kind, ancestors, name } = ctx.scoped
  if (kind !== 'branch' && kind !== 'community') throw ctx.fail('DELIVERY.PLACE')
  const day = dayOf(ctx.now)
  const month = day.slice(0, 7)
  const by = { by: ctx.caller.openid, now: ctx.now }
  if (cursor === undefined) await addRound(makeRound({ orgId, ancestors, name }, month, by))

  const { people, next } = await pageOf(ctx.scoped, cursor)
  const added = await listPeople(people, { month, day, ...by, again: true, seen: newSeen() })

  ctx.note({ target: `${month} ${name}`, orgId })
  return { roundId: roundIdOf(orgId, month), added, next }
}
