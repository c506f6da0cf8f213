import type { notice } from '@/types/notice'

import { dayOf } from '@/domain/calendar'
import { isOut, whyNotSign } from '@/domain/notice'

import { groupIdsOf } from '@/cloudfunctions/features/leader/find'
import { keepAnswers } from '@/cloudfunctions/features/message/granted'
import { knowsNotice } from '@/cloudfunctions/features/message/of-notice'
import { templatesUnder } from '@/cloudfunctions/features/message/templates'
import { findPlace } from '@/cloudfunctions/features/org/place'
import { actorOf } from '@/cloudfunctions/features/registration/actor'
import { activityIdsOf } from '@/cloudfunctions/features/registration/coming'
import { idsOf } from '@/cloudfunctions/kit/caller'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { branchesOfAny } from './branch-audience'
import type { NoticeDocument } from './document'
import { kindOf } from './kind'
import type { Readers } from './readers'
import { peopleOf, readersOf } from './readers'
import { addRead, findNotice, MINE_BY, noticesFor, putSign, readAmong, signsOf } from './store'
import { myNoticeView, readView } from './view'

type Actions = Handlers<typeof notice>

/** Activities whose notices stand in the list of who takes part; older ones are found by the message itself. */
const ACTIVITIES = 20

interface Found extends Readers {
  notice: NoticeDocument
}

/** Null: not there, not out yet, or not for anybody of this phone. */
const findMine = async (noticeId: string, caller: Caller, now: string): Promise<Found | null> => {
  const found = await findNotice(noticeId)
  if (!found || (found.state !== 'withdrawn' && !isOut(found, now))) return null
  const readers = await readersOf(found, caller)
  return readers.may ? { notice: found, ...readers } : null
}

const templateFor = async ({ ancestors }: NoticeDocument): Promise<string | null> =>
  (await templatesUnder(ancestors)).find(({ kind }) => kind === 'notice')?.id ?? null

export const mine: Actions['mine'] = async ({ cursor, limit }, { caller, now }) => {
  const people = peopleOf(caller)
  const ids = people.flatMap(idsOf)
  const [groups, activities, branches] = await Promise.all([
    groupIdsOf(ids),
    activityIdsOf(ids, dayOf(now), ACTIVITIES),
    branchesOfAny(ids),
  ])
  const near = people.flatMap(({ ancestors }) => ancestors)
  const keys = [...new Set([...near, ...groups, ...activities, ...branches])]
  const found = await noticesFor(keys, now, { cursor, limit })
  const seen = await readAmong(
    found.map(({ _id }) => _id),
    caller.openid,
  )
  return pageOfRows(found, { by: MINE_BY, limit }, (each) => myNoticeView(each, seen.has(each._id)))
}

export const get: Actions['get'] = async ({ noticeId }, ctx) => {
  const found = await findMine(noticeId, ctx.caller, ctx.now)
  if (!found) throw ctx.fail('NOT_FOUND')
  const { people, notice: said } = found
  const [place, seen, signs, templateId] = await Promise.all([
    findPlace(said.orgId),
    readAmong([noticeId], ctx.caller.openid),
    signsOf(noticeId, said.sign ? people.map(({ personId }) => personId) : []),
    templateFor(said),
  ])
  const more = { phone: place?.phone ?? '', seen: seen.has(noticeId), templateId }
  return readView(said, people, signs, more)
}

export const seen: Actions['seen'] = async ({ noticeId }, ctx) => {
  const found = await findMine(noticeId, ctx.caller, ctx.now)
  if (!found) throw ctx.fail('NOT_FOUND')
  await addRead(noticeId, ctx.caller.openid, ctx.now)
  ctx.note({ target: noticeId, orgId: found.notice.orgId, ancestors: found.notice.ancestors })
  return { done: true }
}

/** The message first: whoever has signed stands among those it goes to, whatever stops in between. */
export const sign: Actions['sign'] = async ({ noticeId, personId }, ctx) => {
  const { caller, now } = ctx
  const found = await findMine(noticeId, caller, now)
  const person = found?.people.find((each) => idsOf(each).includes(personId))
  if (!found || !person) throw ctx.fail('NOT_FOUND')
  const { notice: said } = found
  const refusal = whyNotSign(said)
  if (refusal) throw ctx.fail(refusal)

  const standing = ctx.standing === 'self' ? 'self' : 'proxy'
  const byName = actorOf(caller, standing).name
  const telling = { noticeId, version: String(said.telling), kind: kindOf(said) }
  const addressee = { _id: person.personId, ancestors: person.ancestors }
  await knowsNotice(addressee, { telling, scope: said, quiet: !said.callIfMissed, now }, byName)
  await putSign(
    { noticeId, personId: person.personId, telling: said.telling, byName, standing },
    caller.openid,
    now,
  )

  ctx.note({ whose: [person.personId], target: noticeId, orgId: said.orgId, ancestors: said.ancestors })
  return { done: true }
}

export const granted: Actions['granted'] = async ({ noticeId, answers }, ctx) => {
  const found = await findMine(noticeId, ctx.caller, ctx.now)
  if (!found) throw ctx.fail('NOT_FOUND')
  const { caller, requestId, now } = ctx
  const ours = await templatesUnder(found.notice.ancestors)
  await keepAnswers(ours, answers, { openid: caller.openid, requestId, now })
  return { done: true }
}
