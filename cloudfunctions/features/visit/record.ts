import type { visit } from '@/types/visit'

import { dayOf } from '@/domain/calendar'
import { dueAtOf, whyNotRecord } from '@/domain/visit'

import { openFollowUp } from '@/cloudfunctions/features/follow-up/open'
import { markVisited } from '@/cloudfunctions/features/person/visited'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { newCue } from './document'
import { onlyOwnHomes } from './own-homes'
import { idsOf, keeperOf } from './person'
import { openWords, sealedWords } from './seals'
import * as store from './store'

type Use = Handlers<typeof visit>
type Ctx = Context<(typeof visit)['record']>
type Input = Parameters<Use['record']>[0]

const refuse = (input: Input, ctx: Ctx): void => {
  const refusal = whyNotRecord(input, dayOf(ctx.now))
  if (refusal) throw ctx.fail(refusal, refusal === 'VISIT.PAST' ? 'nextOn' : 'on')
  const deceasedAt = ctx.scoped.deceasedAt ?? null
  if (deceasedAt && input.on > dayOf(deceasedAt)) throw ctx.fail('VISIT.DECEASED')
}

/** 说好下次去: whoever looks after the home goes, else whoever was there. */
const agree = async (dueOn: string, ctx: Ctx): Promise<void> => {
  const { scoped: person, caller, now, requestId } = ctx
  const me = { openid: caller.openid, name: callerName(caller) }
  const place = { orgId: person.orgId, ancestors: person.ancestors, personId: person._id }
  const who = { byName: me.name, owner: keeperOf(person) ?? me }
  const _id = idFrom(caller.openid, requestId, 'next')
  await store.addCue(newCue({ _id, ...place, why: 'agreed', dueAt: dueAtOf(dueOn), ...who }, me.openid, now))
}

/** Long enough to ask for a wheelchair, short enough not to be forgotten. */
const FOLLOW_DAYS = 14

const follow = async (what: string, source: string, ctx: Ctx): Promise<void> => {
  const { scoped: person, caller, now } = ctx
  const { _id: id, name, orgName, orgId, ancestors, memberOf = [], keeper = null } = person
  await openFollowUp({
    ...{ source, from: 'visit', what, days: FOLLOW_DAYS, now },
    person: { id, name, orgName, orgId, ancestors: [...new Set([...ancestors, ...memberOf])] },
    owner: keeper && { grantId: keeper.grantId, openid: keeper.openid, name: keeper.name },
    by: { openid: caller.openid, name: callerName(caller) },
  })
}

/** The visit first: whatever follows is done again by the same tap. */
export const record: Use['record'] = async (input, ctx) => {
  await onlyOwnHomes(ctx)
  refuse(input, ctx)
  const { scoped: person, caller, now, requestId } = ctx
  const { on, form, visitors, gift, seen, hard, wish, todo, nextOn, closes } = input
  const by = caller.openid
  const _id = idFrom(by, requestId)
  const words = sealedWords('visits', _id, { seen, hard, wish })
  if (words === 'VISIT.NO_KEY') throw ctx.fail('VISIT.NO_KEY')

  await store.addVisit({
    ...newEnvelope(_id, by, now),
    ...{ orgId: person.orgId, ancestors: person.ancestors, personId: person._id },
    ...{ on, form, visitors, gift, byName: callerName(caller), ...words },
  })
  await store.closeCues({ ids: closes, personIds: idsOf(person), closedBy: _id, by, now })
  await markVisited(person._id, on, { by, now })
  if (nextOn !== null) await agree(nextOn, ctx)
  if (todo !== '') await follow(todo, _id, ctx)

  ctx.note({ whose: [person._id], target: _id, orgId: person.orgId })
  return { id: _id }
}

export const reveal: Use['reveal'] = async ({ of, id, reason }, ctx) => {
  const { scoped: person } = ctx
  await onlyOwnHomes(ctx)
  const found = of === 'cue' ? await store.findCue(id) : await store.findVisit(id)
  if (!found || !idsOf(person).includes(found.personId)) throw ctx.fail('NOT_FOUND')
  ctx.note({ whose: [person._id], target: `${id} ${reason}`, orgId: person.orgId })
  return openWords(of === 'cue' ? 'cues' : 'visits', found)
}
