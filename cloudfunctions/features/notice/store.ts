import type { NoticeState } from '@/types/notice-shapes'

import { plusMinutes } from '@/domain/calendar'
import { wantedToken } from '@/domain/search'

import { collection, is } from '@/cloudfunctions/kit/database'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { NoticeDocument, NoticeReadDocument, NoticeSignDocument } from './document'

const notices = collection<NoticeDocument>('notices')
const reads = collection<NoticeReadDocument>('noticeReads')
const signs = collection<NoticeSignDocument>('noticeSigns')

export const LIST_BY = ['createdAt'] as const
export const MINE_BY = ['publishedAt'] as const

interface Page {
  cursor?: string | undefined
  limit: number
}

export const findNotice = (id: string): Promise<NoticeDocument | null> => notices.find(id)

export const noticesById = (ids: readonly string[]): Promise<NoticeDocument[]> =>
  notices.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })

export const addNotice = (notice: NoticeDocument) => notices.add(notice)

export const addNotices = (documents: readonly NoticeDocument[]) => notices.addAll(documents)
export const noticeWithFile = async (fileId: string): Promise<NoticeDocument | null> =>
  (await notices.query({ where: { fileIds: fileId }, limit: 1 }))[0] ?? null

/** Changes it if nobody changed it since it was read. */
export const changeNotice = async (
  { _id, rev }: Pick<NoticeDocument, '_id' | 'rev'>,
  set: Partial<NoticeDocument>,
): Promise<boolean> => (await notices.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

export const noticesOf = (
  orgId: string,
  { state, search, ...page }: { state: NoticeState; search?: string | undefined } & Page,
): Promise<NoticeDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'desc', ...page })
  const scope = search ? { search: wantedToken(orgId, search) } : { ancestors: orgId }
  return notices.query({ where: [{ ...scope, state, removedAt: null }, ...after], orderBy, limit })
}

/** What is older is found by the message that told of it: a list of many places must have an end. */
const LISTED_MINUTES = 366 * 24 * 60

/** What is out for whoever reads by one of these keys, newest first; what was withdrawn stays, and says so. */
export const noticesFor = (keys: readonly string[], now: string, page: Page): Promise<NoticeDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: MINE_BY, order: 'desc', ...page })
  const since = { publishedAt: is.gte(plusMinutes(now, -LISTED_MINUTES)) }
  return notices.query({
    where: [{ key: is.in(keys), publishedAt: is.lte(now) }, since, ...after],
    orderBy,
    limit,
  })
}

/** The oldest for which there is something to do. */
export const nextWork = async (now: string): Promise<NoticeDocument | null> =>
  (
    await notices.query({
      where: { workAt: is.lte(now) },
      orderBy: [
        ['workAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: 1,
    })
  )[0] ?? null

/** Done, unless there is something new to do. */
export const workDone = ({ _id, state, telling, workAt }: NoticeDocument): Promise<number> =>
  notices.update({ _id, state, telling, workAt }, { set: { workAt: null } })

const readId = (noticeId: string, openid: string): string => `${noticeId}.${openid}`

type Told = Pick<NoticeDocument, '_id' | 'telling'>

/** What is told once more is to be seen once more. */
export const putRead = async ({ _id, telling }: Told, openid: string, now: string): Promise<void> => {
  const id = readId(_id, openid)
  if ((await reads.add({ ...newEnvelope(id, openid, now), noticeId: _id, openid, telling })) === 'added')
    return
  const set = { telling, updatedAt: now, updatedBy: openid }
  await reads.update({ _id: id, telling: is.not(telling) }, { set, inc: { rev: 1 } })
}

/** Which of these this phone has opened since they were last told. */
export const readAmong = async (notices: readonly Told[], openid: string): Promise<Set<string>> => {
  if (notices.length === 0) return new Set()
  const found = await reads.query({
    where: { _id: is.in(notices.map(({ _id }) => readId(_id, openid))) },
    limit: notices.length,
  })
  const seen = new Map(found.map(({ noticeId, telling }) => [noticeId, telling ?? 1]))
  return new Set(notices.filter(({ _id, telling }) => seen.get(_id) === telling).map(({ _id }) => _id))
}

const signId = (noticeId: string, personId: string): string => `${noticeId}.${personId}`

type Sign = Pick<NoticeSignDocument, 'noticeId' | 'personId' | 'telling' | 'byName' | 'standing'>

/** The first word stands; a later telling asks for another. */
export const putSign = async (sign: Sign, openid: string, now: string): Promise<void> => {
  const document = { ...newEnvelope(signId(sign.noticeId, sign.personId), openid, now), ...sign }
  if ((await signs.add(document)) === 'added') return
  const { telling, byName, standing } = sign
  await signs.update(
    { _id: document._id, telling: is.lt(telling) },
    { set: { telling, byName, standing, updatedAt: now, updatedBy: openid }, inc: { rev: 1 } },
  )
}

export const signsOf = (noticeId: string, personIds: readonly string[]): Promise<NoticeSignDocument[]> =>
  personIds.length === 0
    ? Promise.resolve([])
    : signs.query({
        where: { _id: is.in(personIds.map((id) => signId(noticeId, id))) },
        limit: personIds.length,
      })

export const countSigns = ({ _id, telling }: NoticeDocument): Promise<number> =>
  signs.count({ noticeId: _id, telling })
