import type { call } from '@/types/call'

import { countsOf, groupOf } from '@/domain/call'
import { plusMinutes } from '@/domain/calendar'

import { placesNamed } from '@/cloudfunctions/features/org/place'
import { unreachedFrom, UNREACHED_BY } from '@/cloudfunctions/features/message/called'
import { membersOf } from '@/cloudfunctions/features/leader/own-people'
import { filesOf } from '@/cloudfunctions/features/person/files'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { cardsOf } from './cards'
import { callId } from './document'
import { homeOf, inOrder, listedOf, peopleOf } from './listed'
import { helpsIn, sightOf, worksOn } from './sight'
import { callsByIds } from './store'
import { callRow } from './view'

type Use = Handlers<typeof call>

export const counts: Use['counts'] = async ({ orgId, communityId }, { caller, scoped }) => {
  const people = await peopleOf(scoped, await sightOf(caller, scoped, orgId), communityId)
  const calling = people.filter(({ messages, call }) => groupOf(messages, call) === 'toCall')
  const homes = [...new Set(calling.map(homeOf))].filter((id) => id !== '')
  const names = homes.length === 0 ? [] : await placesNamed(homes)
  const communities = names.map(({ _id, name }) => ({
    ...{ orgId: _id, name },
    toCall: calling.filter((each) => homeOf(each) === _id).length,
  }))

  return {
    ...{ ...countsOf(people), title: scoped.title },
    communities: communities.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')),
  }
}

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url')
const keyOf = (cursor: string | undefined): string =>
  cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString()

/** The whole list is ordered at once: promised times move people about as the clock goes. */
export const list: Use['list'] = async ({ orgId, communityId, cursor, limit }, { caller, scoped, now }) => {
  if (now >= scoped.overAt) return { items: [], next: null }
  const people = await peopleOf(scoped, await sightOf(caller, scoped, orgId), communityId)
  const ahead = inOrder(people, now).filter(({ key }) => key > keyOf(cursor))
  const page = ahead.slice(0, limit)
  const files = await filesOf(page.map(({ personId }) => personId))
  const me = { me: caller.openid, now }

  const last = page.at(-1)
  return {
    items: page.flatMap((each) => callRow(each, files.get(each.personId), me) ?? []),
    next: ahead.length > page.length && last ? cursorOf(last.key) : null,
  }
}

/** What takes effect today is still told; what is over is not. */
const RECENT_MINUTES = 24 * 60

type Asked = Parameters<Use['mine']>[0]

/** Of the org's people or of its activities: whichever comes first, each message once. A leader's list is the own people, a volunteer's those of the org. */
const unreachedPage = async ({ orgId, cursor, limit }: Asked, ctx: Parameters<Use['mine']>[1]) => {
  const page = { from: plusMinutes(ctx.now, -RECENT_MINUTES), cursor, limit }
  if (!worksOn(ctx.caller, ctx.scoped.ancestors)) {
    if (helpsIn(ctx.caller, ctx.scoped.ancestors)) return unreachedFrom({ who: { homes: orgId }, ...page })
    const personIds = [...(await membersOf(ctx.caller))]
    return personIds.length === 0 ? [] : unreachedFrom({ who: { personIds }, ...page })
  }
  const [about, athome] = await Promise.all([
    unreachedFrom({ who: { ancestors: orgId }, ...page }),
    unreachedFrom({ who: { homes: orgId }, ...page }),
  ])
  const known = new Set(about.map(({ _id }) => _id))
  const keys = (each: (typeof about)[number]) => `${each.effectAt} ${each._id}`
  return [...about, ...athome.filter(({ _id }) => !known.has(_id))]
    .sort((a, b) => (keys(a) < keys(b) ? -1 : 1))
    .slice(0, limit + 1)
}

/** A page counts messages: somebody with two of them stands there once. */
export const mine: Use['mine'] = async (input, ctx) => {
  const { items, next } = pageOfRows(
    await unreachedPage(input, ctx),
    { by: UNREACHED_BY, limit: input.limit },
    (message) => message,
  )
  const ids = [...new Set(items.map(({ subjectId, personId }) => callId(subjectId, personId)))]
  const calls = await callsByIds(ids)
  const people = [...new Set(items.map(({ subjectId }) => subjectId))].flatMap((subjectId) =>
    listedOf(
      items.filter((message) => message.subjectId === subjectId),
      calls.filter((call) => call.subjectId === subjectId),
    ),
  )
  const cards = await cardsOf(people, { me: ctx.caller.openid, now: ctx.now })
  return { items: cards.filter(({ state }) => state !== 'done'), next }
}
