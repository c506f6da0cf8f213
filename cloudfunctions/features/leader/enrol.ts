import type { leader } from '@/types/leader'

import { quotaOf, whyNotRegister } from '@/domain/registration'
import { whyNotEligible } from '@/domain/conditions'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { findPublic } from '@/cloudfunctions/features/activity/find'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { cardOf } from '@/cloudfunctions/features/person/make'
import { fitnessOf } from '@/cloudfunctions/features/person/on-the-books'
import { actorOf } from '@/cloudfunctions/features/registration/actor'
import type { Waiting } from '@/cloudfunctions/features/registration/document'
import { enter } from '@/cloudfunctions/features/registration/enter'
import { showParty } from '@/cloudfunctions/features/registration/show-rows'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { ownPerson } from './own-people'
import { listedView } from './view'

type Enrolling = Context<(typeof leader)['enrol']>

const partyFor = (person: PersonDocument, activity: ActivityDocument, ctx: Enrolling): Waiting => ({
  ...{ id: ctx.requestId, seats: 1, at: ctx.now, members: [{ personId: person._id, seats: 1 }] },
  quota: quotaOf(activity.quotas, person.ancestors),
  by: actorOf(ctx.caller, 'leader'),
})

/** By the times and conditions that hold for the person too; only staff may go beyond them. */
export const enrol: Handlers<typeof leader>['enrol'] = async (
  { orgId, activityId, personId, waits },
  ctx,
) => {
  const [person, activity] = await Promise.all([
    ownPerson(orgId, personId, ctx.caller),
    findPublic(activityId),
  ])
  if (!person || !activity) throw ctx.fail('NOT_FOUND')
  const refusal =
    whyNotRegister({ ...activity, left: null }, false, ctx.now) ??
    whyNotEligible(activity.asks, { ...person, ...fitnessOf(person) }, activity.startsAt)
  if (refusal) throw ctx.fail(refusal)

  const party = partyFor(person, activity, ctx)
  const formerIds = person.mergedFrom ?? []
  const entered = await enter({ activity, party, formerIds, waits, anyTime: false, now: ctx.now })
  if (typeof entered === 'string') throw ctx.fail(entered)
  const cards = new Map([[person._id, cardOf(person)]])
  const [row] = await showParty(activity, entered, { cards, now: ctx.now })
  if (!row) throw ctx.fail('REGISTRATION.DUPLICATE')

  ctx.note({ whose: [person._id], target: activityId, orgId: activity.orgId, ancestors: activity.ancestors })
  return listedView(person, row)
}
