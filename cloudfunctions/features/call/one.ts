import type { call, CallCard } from '@/types/call'

import { countsOf, stateOf } from '@/domain/call'

import type { Handlers } from '@/cloudfunctions/kit/context'

import { cardsOf } from './cards'
import { callId } from './document'
import type { Listed } from './listed'
import { inOrder, listedOf, peopleOf } from './listed'
import { onlyOwn, sightOf } from './sight'
import { callsByIds } from './store'

type Use = Handlers<typeof call>

/** So many are looked at together: the first of them is nearly always still to be called. */
const AT_ONCE = 5
/** A list in which more than these are no longer true is put right by the next run of the jobs. */
const ROUNDS = 4

interface Me {
  me: string
  now: string
}

/** Of those in order, the first whom somebody must still tell something. */
const firstOf = async (people: readonly Listed[], me: Me): Promise<CallCard | null> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const some = people.slice(round * AT_ONCE, (round + 1) * AT_ONCE)
    if (some.length === 0) return null
    const cards = await cardsOf(some, me)
    const found = cards.find(({ state }) => state === 'free' || state === 'mine')
    if (found) return found
  }
  return null
}

export const next: Use['next'] = async ({ orgId, communityId, skip }, { caller, scoped, now }) => {
  const people = await peopleOf(scoped, await sightOf(caller, scoped, orgId), communityId)
  const me = { me: caller.openid, now }
  const calling = now >= scoped.overAt ? [] : inOrder(people, now)
  const inState = (state: string) =>
    calling.filter(({ messages, call }) => stateOf(messages, call, me) === state)

  const [own] = inState('mine')
  const free = inState('free').filter(({ personId }) => !skip.includes(personId))
  return { ...countsOf(people), card: await firstOf(own ? [own] : free, me) }
}

export const get: Use['get'] = async ({ subjectId, personId }, ctx) => {
  await onlyOwn(personId, ctx)
  const calls = await callsByIds([callId(subjectId, personId)])
  const [card] = await cardsOf(listedOf(ctx.scoped.messages, calls), {
    ...{ me: ctx.caller.openid, now: ctx.now },
  })
  if (!card) throw ctx.fail('NOT_FOUND')
  return card
}
