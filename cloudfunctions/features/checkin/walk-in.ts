import type { checkin } from '@/types/checkin'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { cardOf } from '@/cloudfunctions/features/person/make'
import { lookUpOrg, newcomer, peopleNamed, personIn } from '@/cloudfunctions/features/person/on-the-books'
import { actorOf } from '@/cloudfunctions/features/registration/actor'
import { holdAtDoor } from '@/cloudfunctions/features/registration/at-door'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { newMark, tickRow } from './mark'
import { rowOf } from './row-of'

type Door = (typeof checkin)['walkIn']

interface Came {
  name: string
  birthYear: number
  phone?: string | undefined
  personId?: string | undefined
  asNew: boolean
}

const whoCame = async (came: Came, ctx: Context<Door>): Promise<PersonDocument> => {
  const { name, birthYear, phone, personId, asNew } = came
  const orgId = lookUpOrg(ctx.scoped.ancestors)
  if (personId) {
    const picked = await personIn(personId, orgId)
    if (!picked) throw ctx.fail('NOT_FOUND')
    return picked
  }

  const known = asNew ? [] : await peopleNamed({ name, birthYear, orgId })
  const [one, ...others] = known
  if (others.length > 0) throw ctx.fail('CHECKIN.SEVERAL')
  if (one) return one
  const by = ctx.caller.openid
  return newcomer({
    name,
    birthYear,
    phone: phone ?? null,
    activity: ctx.scoped,
    by,
    requestId: ctx.requestId,
    now: ctx.now,
  })
}

export const walkIn: Handlers<typeof checkin>['walkIn'] = async ({ activityId, ...came }, ctx) => {
  const activity = ctx.scoped
  if (activity.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  if (activity.state === 'draft') throw ctx.fail('NOT_FOUND')

  const person = await whoCame(came, ctx)
  const before = await rowOf(activityId, person)
  if (before?.state !== 'registered') {
    const by = actorOf(ctx.caller, 'staff')
    await holdAtDoor({
      activity,
      personId: person._id,
      card: cardOf(person),
      by,
      now: ctx.now,
      requestId: ctx.requestId,
    })
  }
  const row = await rowOf(activityId, person)
  if (!row) throw new Error(`walk-in without a row in ${activityId}`)

  ctx.note({ whose: [person._id], target: activityId, orgId: activity.orgId })
  return tickRow(row, newMark(ctx, 'walkIn'))
}
