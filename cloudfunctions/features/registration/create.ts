import type { registration } from '@/types/registration'

import { asksFile, whyNotEligible } from '@/domain/conditions'
import { quotaOf, whyNotRegister } from '@/domain/registration'

import { findPublic } from '@/cloudfunctions/features/activity/find'
import { fitnessOf, personsOf } from '@/cloudfunctions/features/person/on-the-books'
import type { AccountPerson } from '@/cloudfunctions/kit/account'
import { standsFor } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { actorOf } from './actor'
import type { Waiting } from './document'
import { enter } from './enter'
import { showParty } from './show-rows'
import { registrationView } from './view'

type Create = (typeof registration)['create']

/** Everybody who comes together: each must be mine to act for. */
const peopleOf = (
  ids: readonly string[],
  ctx: Context<Create>,
): { person: AccountPerson; standing: 'self' | 'proxy' }[] =>
  [...new Set(ids)].map((id) => {
    const mine = standsFor(ctx.caller, id)
    if (!mine) throw ctx.fail('NOT_FOUND')
    return mine
  })

export const create: Handlers<typeof registration>['create'] = async (
  { activityId, personId, withIds, companions, waits },
  ctx,
) => {
  const people = peopleOf([personId, ...withIds], ctx)
  const [lead] = people
  const activity = await findPublic(activityId)
  if (!lead || !activity) throw ctx.fail('NOT_FOUND')
  const refusal = whyNotRegister({ ...activity, left: null }, false, ctx.now)
  if (refusal) throw ctx.fail(refusal)
  const files = asksFile(activity.asks) ? await personsOf(people.map(({ person }) => person.personId)) : []
  for (const { person } of people) {
    const { card, ancestors, personId: id } = person
    const file = files.find(({ _id }) => _id === id)
    const unfit = whyNotEligible(activity.asks, { ...card, ancestors, ...fitnessOf(file) }, activity.startsAt)
    if (unfit) throw ctx.fail(unfit)
  }

  const members = people.map(({ person }, i) => ({
    ...{ personId: person.personId, seats: i === 0 ? 1 + companions : 1 },
  }))
  const party: Waiting = {
    ...{ id: ctx.requestId, members, seats: members.length + companions, at: ctx.now },
    quota: quotaOf(activity.quotas, lead.person.ancestors),
    by: actorOf(ctx.caller, lead.standing),
  }
  if (activity.capacity !== null && party.seats > activity.capacity)
    throw ctx.fail('REGISTRATION.PARTY_TOO_LARGE')
  const formerIds = people.flatMap(({ person }) => person.formerIds ?? [])
  const entered = await enter({ activity, party, formerIds, waits, anyTime: false, now: ctx.now })
  if (typeof entered === 'string') throw ctx.fail(entered)

  const cards = new Map(people.map(({ person: { personId: id, card } }) => [id, card]))
  const rows = await showParty(activity, entered, { cards, now: ctx.now })
  const mine = rows.find((row) => row.personId === personId)
  if (!mine) throw ctx.fail('REGISTRATION.DUPLICATE')

  ctx.note({
    ...{ whose: members.map((member) => member.personId), target: activityId },
    ...{ orgId: activity.orgId, ancestors: activity.ancestors },
  })
  return registrationView(mine)
}
