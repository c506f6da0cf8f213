import type { notice } from '@/types/notice'

import { dayOf } from '@/domain/calendar'
import { isOut } from '@/domain/notice'

import { groupIdsOf } from '@/cloudfunctions/features/leader/find'
import { keepAnswers } from '@/cloudfunctions/features/message/granted'
import { templatesUnder } from '@/cloudfunctions/features/message/templates'
import { findPlace } from '@/cloudfunctions/features/org/place'
import { activityIdsOf } from '@/cloudfunctions/features/registration/coming'
import { idsOf } from '@/cloudfunctions/kit/caller'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { branchesOfAny } from './branch-audience'
import type { NoticeDocument } from './document'
import type { Readers } from './readers'
import { peopleOf, readersOf } from './readers'
import { findNotice, MINE_BY, noticesFor, readAmong, signsOf } from './store'
import { myNoticeView, readView } from './view'

type Actions = Handlers<typeof notice>

/** Activities whose notices stand in the list of who takes part; older ones are found by the message itself. */
const ACTIVITIES = 20

interface Found extends Readers {
  notice: NoticeDocument
}

/** Null: not out yet, or not for anybody of this phone. */
export const mayRead = async (notice: NoticeDocument, caller: Caller, now: string): Promise<Found | null> => {
  if (notice.state !== 'withdrawn' && !isOut(notice, now)) return null
  const readers = await readersOf(notice, caller)
  return readers.may ? { notice, ...readers } : null
}

export const findMine = async (noticeId: string, caller: Caller, now: string): Promise<Found | null> => {
  const found = await findNotice(noticeId)
  return found && mayRead(found, caller, now)
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
  const seen = await readAmong(found, caller.openid)
  return pageOfRows(found, { by: MINE_BY, limit }, (each) => myNoticeView(each, seen.has(each._id)))
}

export const get: Actions['get'] = async ({ noticeId }, ctx) => {
  const found = await findMine(noticeId, ctx.caller, ctx.now)
  if (!found) throw ctx.fail('NOT_FOUND')
  const { people, notice: said } = found
  const [place, seen, signs, templateId] = await Promise.all([
    findPlace(said.orgId),
    readAmong([said], ctx.caller.openid),
    signsOf(noticeId, said.sign ? people.map(({ personId }) => personId) : []),
    templateFor(said),
  ])
  const more = { phone: place?.phone ?? '', seen: seen.has(noticeId), templateId }
  return readView(said, people, signs, more)
}

export const granted: Actions['granted'] = async ({ noticeId, answers }, ctx) => {
  const found = await findMine(noticeId, ctx.caller, ctx.now)
  if (!found) throw ctx.fail('NOT_FOUND')
  const { caller, requestId, now } = ctx
  const ours = await templatesUnder(found.notice.ancestors)
  await keepAnswers(ours, answers, { openid: caller.openid, requestId, now })
  return { done: true }
}
