import type { places } from '@/types/places'

import { quotaOf } from '@/domain/registration'
import { whyNotEligible } from '@/domain/conditions'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { findPublic } from '@/cloudfunctions/features/activity/find'
import { cardOf } from '@/cloudfunctions/features/person/make'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { fitnessOf, lookUpOrg } from '@/cloudfunctions/features/person/on-the-books'
import { actorOf } from '@/cloudfunctions/features/registration/actor'
import { addSeats } from '@/cloudfunctions/features/registration/add-seats'
import { enter } from '@/cloudfunctions/features/registration/enter'
import { showParty } from '@/cloudfunctions/features/registration/show-rows'
import { registrantView } from '@/cloudfunctions/features/registration/view'
import { recordOverride } from '@/cloudfunctions/features/signup/override'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { partyOf, peopleIn } from './staff-enters'

type Enrol = (typeof places)['enrol']

interface Entering {
  activity: ActivityDocument
  people: readonly PersonDocument[]
  quota: string | null
  companions: number
  waits: boolean
  extra: boolean
  /** Although a condition keeps somebody out. */
  despite: boolean
}

/** Whom a condition of the activity keeps out, and which. */
const unfitOf = ({ activity, people }: Entering) =>
  people.flatMap((person) => {
    const refusal = whyNotEligible(activity.asks, { ...person, ...fitnessOf(person) }, activity.startsAt)
    return refusal ? [{ personId: person._id, refusal }] : []
  })

/** Staff may enter people until the end of the activity. */
const enterParty = async (entering: Entering, ctx: Context<Enrol> | Context<(typeof places)['handIn']>) => {
  const { activity, people, quota, companions, waits, extra, despite } = entering
  if (activity.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  if (activity.signUp === 'none') throw ctx.fail('REGISTRATION.NOT_NEEDED')
  if (ctx.now >= activity.endsAt) throw ctx.fail('REGISTRATION.CLOSED')

  const unfit = unfitOf(entering)
  const [first] = unfit
  if (first && !despite) throw ctx.fail(first.refusal)

  const party = partyOf(people, { by: actorOf(ctx.caller, 'staff'), quota, companions, ctx })
  const tooMany = activity.capacity !== null && party.seats > activity.capacity
  if (tooMany && !extra) throw ctx.fail('REGISTRATION.PARTY_TOO_LARGE')
  const entered = extra
    ? await addSeats(activity._id, party, ctx.now)
    : await enter({
        activity,
        party,
        formerIds: people.flatMap(({ mergedFrom }) => mergedFrom ?? []),
        waits,
        anyTime: true,
        now: ctx.now,
      })
  if (typeof entered === 'string') throw ctx.fail(entered)
  const cards = new Map(people.map((each) => [each._id, cardOf(each)]))
  const [row] = await showParty(activity, entered, { cards, now: ctx.now })
  if (!row) throw ctx.fail('REGISTRATION.DUPLICATE')

  for (const { personId, refusal } of unfit) {
    await recordOverride(activity, personId, { refusal, caller: ctx.caller, now: ctx.now })
  }

  ctx.note({ whose: people.map(({ _id }) => _id), target: activity._id, orgId: activity.orgId })
  return registrantView(row)
}

export const enrol: Handlers<typeof places>['enrol'] = async (
  { personId, withIds, companions, waits, extra, despite },
  ctx,
) => {
  const activity = ctx.scoped
  if (activity.state === 'draft') throw ctx.fail('NOT_FOUND')
  const people = await peopleIn([personId, ...withIds], lookUpOrg(activity.ancestors))
  const [lead] = people ?? []
  if (!people || !lead) throw ctx.fail('NOT_FOUND')

  const quota = quotaOf(activity.quotas, lead.ancestors)
  return enterParty({ activity, people, quota, companions, waits, extra, despite }, ctx)
}

/** Own people into the own quota; what others were given stays theirs. */
export const handIn: Handlers<typeof places>['handIn'] = async (
  { orgId, activityId, personId, withIds, companions, waits, despite },
  ctx,
) => {
  const activity = await findPublic(activityId)
  const people = await peopleIn([personId, ...withIds], orgId)
  if (!people || !activity?.quotas.some((quota) => quota.orgId === orgId)) throw ctx.fail('NOT_FOUND')

  return enterParty({ activity, people, quota: orgId, companions, waits, extra: false, despite }, ctx)
}
