import type { leader } from '@/types/leader'

import { holdersOfRole } from '@/cloudfunctions/features/account/grants'
import { findKept, keptOf, personIn, personsOf } from '@/cloudfunctions/features/person/on-the-books'
import { personRow } from '@/cloudfunctions/features/person/view'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { widestOrg } from '@/cloudfunctions/kit/permissions'

import { groupId, newGroup } from './document'
import { leaderOn } from './find'
import { addGroup, findGroup, groupsOf, putMember, takeMember } from './store'

type Use = Handlers<typeof leader>

export const groups: Use['groups'] = async ({ orgId, cursor, limit }) => {
  const { items, next } = await holdersOfRole('leader', orgId, { cursor, limit })
  const idOf = ({ openid, grant }: (typeof items)[number]) => groupId(grant.orgId, openid)
  const lists = new Map((await groupsOf(items.map(idOf))).map((group) => [group._id, group]))

  return {
    items: items.map((item) => ({
      ...{ grantId: item.grant.id, orgId: item.grant.orgId, orgName: item.grant.orgName },
      ...{ leaderName: item.grant.holderName, people: lists.get(idOf(item))?.members.length ?? 0 },
    })),
    next,
  }
}

export const people: Use['people'] = async ({ orgId, grantId }, ctx) => {
  const found = await leaderOn(orgId, grantId)
  if (!found) throw ctx.fail('NOT_FOUND')
  const { members = [] } = (await findGroup(orgId, found.holder._id)) ?? {}
  const files = members.length === 0 ? [] : await keptOf(await personsOf(members))

  return { leaderName: found.grant.holderName, items: files.map(personRow) }
}

/** Whoever is put there must be one of the staff member's own people; taken out is also who has moved away since. */
export const put: Use['put'] = async ({ orgId, grantId, personId, on }, ctx) => {
  const found = await leaderOn(orgId, grantId)
  const top = widestOrg(ctx.caller, ['organiser', 'admin'], ctx.scoped.ancestors)
  const person = on ? await personIn(personId, top) : await findKept(personId)
  if (!found || !person) throw ctx.fail('NOT_FOUND')

  const openid = found.holder._id
  const by = { by: ctx.caller.openid, now: ctx.now }
  const id = groupId(orgId, openid)
  if (!on) for (const each of [person._id, ...(person.mergedFrom ?? [])]) await takeMember(id, each, by)
  if (on && !(await putMember(id, person._id, by))) {
    await addGroup(newGroup(ctx.scoped, openid, by))
    const there = await putMember(id, person._id, by)
    const now = there ? null : await findGroup(orgId, openid)
    if (now && !now.members.includes(person._id)) throw ctx.fail('LEADER.TOO_MANY')
  }

  ctx.note({ whose: [person._id], target: grantId, orgId })
  return { done: true }
}
