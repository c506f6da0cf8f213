import type { call } from '@/types/call'

import { dayOf } from '@/domain/calendar'
import { lastTry } from '@/domain/call'
import { isComing } from '@/domain/registration'

import { silenceAllOf } from '@/cloudfunctions/features/message/called'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { movePerson, PASSING_BY, passingIn } from '@/cloudfunctions/features/person/passing'
import { comingOf } from '@/cloudfunctions/features/registration/coming'
import { giveBack } from '@/cloudfunctions/features/registration/give-back'
import { stopVisits } from '@/cloudfunctions/features/visit/stop'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { tellAgain } from './bring-back'
import { callsTo, moveCall } from './store'

type Use = Handlers<typeof call>
type Ctx = Pick<Context, 'caller' | 'now' | 'requestId'>

/** Nobody has more places ahead. */
const PLACES = 50

const idsOf = ({ _id, mergedFrom = [] }: PersonDocument): string[] => [_id, ...mergedFrom]

/** Nothing is sent any more, and the places that were held go to whoever is next. */
const letGo = async (person: PersonDocument, { caller, now, requestId }: Ctx): Promise<void> => {
  await silenceAllOf(idsOf(person), now)
  await stopVisits(idsOf(person), { by: caller.openid, now })
  const ahead = await comingOf(idsOf(person), dayOf(now), PLACES)
  for (const row of ahead.filter(
    ({ state, present, startsAt }) => isComing(state) && !present && startsAt > now,
  ))
    await giveBack(row, { now, byName: callerName(caller), requestId, reason: '本人已去世' })
}

/** It was not so: whoever was to be told something stands on the list again. */
const callAgain = async (person: PersonDocument, { now, requestId }: Ctx): Promise<void> => {
  for (const found of await callsTo(idsOf(person))) {
    await moveCall(found, found, (before) => {
      const last = lastTry(before)
      if (last?.result !== 'passed') return null
      const undone = { at: now, id: requestId }
      return { tries: before.tries.map((each) => (each === last ? { ...each, undone } : each)) }
    })
  }
}

export const confirmPassing: Use['confirmPassing'] = async ({ personId, yes }, ctx) => {
  const { requestId, now, caller } = ctx
  const me = caller.openid
  const person = await movePerson(personId, (before) => {
    const { passingAt, passing, request } = before
    // Tried again after a stop: what follows from the yes is done once more.
    if (request === requestId || (yes && passing?.confirmed?.by === me)) return null
    if (!passingAt || !passing) throw ctx.fail('CALL.NOT_ASKED')
    const edit = { updatedAt: now, updatedBy: me, request: requestId }
    if (!yes) return { passingAt: null, passing: null, ...edit }
    if (passing.by === me) throw ctx.fail('CALL.OWN_WORD')
    const confirmed = { by: me, byName: callerName(caller) }
    return { passingAt: null, deceasedAt: now, passing: { ...passing, confirmed }, ...edit }
  })
  if (!person) throw ctx.fail('NOT_FOUND')
  await (yes ? letGo(person, ctx) : callAgain(person, ctx))

  ctx.note({
    whose: [person._id],
    target: `${person._id} ${yes ? '已去世' : '不是这样'}`,
    orgId: person.orgId,
  })
  return { done: true }
}

/** Places that were given back stay with whoever has them now; what was not told and still holds is told after all. */
export const undoPassing: Use['undoPassing'] = async ({ personId, reason }, ctx) => {
  const { requestId, now, caller } = ctx
  const person = await movePerson(personId, (before) => {
    if (before.request === requestId) return null
    if (!before.deceasedAt) throw ctx.fail('CALL.NOT_ASKED')
    const edit = { updatedAt: now, updatedBy: caller.openid, request: requestId }
    return { deceasedAt: null, passingAt: null, passing: null, ...edit }
  })
  if (!person) throw ctx.fail('NOT_FOUND')
  await callAgain(person, ctx)
  await tellAgain(idsOf(person), now)

  ctx.note({ whose: [person._id], target: `${person._id} ${reason}`, orgId: person.orgId })
  return { done: true }
}

export const passings: Use['passings'] = async ({ orgId, confirmed, cursor, limit }, { caller }) => {
  const which = confirmed ? 'confirmed' : 'asked'
  const found = await passingIn({ orgId, which, cursor, limit })
  return pageOfRows(found, { by: PASSING_BY[which], limit }, (person) => {
    const { passing, deceasedAt = null } = person
    return {
      ...{ personId: person._id, name: person.name, birthYear: person.birthYear, orgName: person.orgName },
      ...{ askedAt: passing?.askedAt ?? person.updatedAt, byName: passing?.byName ?? '' },
      mine: passing?.by === caller.openid,
      ...{ confirmedAt: deceasedAt, confirmedByName: passing?.confirmed?.byName ?? null },
    }
  })
}
