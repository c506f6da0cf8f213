import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { CueDocument, VisitDocument } from './document'

const cues = collection<CueDocument>('cues')
const visits = collection<VisitDocument>('visits')

/** Open cues of one person, and how many of the newest visits are shown. */
const OF_PERSON = 20
const NEWEST = 5

/** Once for each id. */
export const addCue = (cue: CueDocument) => cues.add(cue)
export const addVisit = (visit: VisitDocument) => visits.add(visit)

export const findCue = (id: string): Promise<CueDocument | null> => cues.find(id)
export const findVisit = (id: string): Promise<VisitDocument | null> => visits.find(id)

export const CUES_BY = ['dueAt'] as const

interface Page {
  cursor?: string | undefined
  limit: number
}

export const openCues = (orgId: string, before: string | null, page: Page): Promise<CueDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: CUES_BY, order: 'asc', ...page })
  const due = before === null ? {} : { dueAt: is.lte(before) }
  return cues.query({ where: [{ ancestors: orgId, closedAt: null, ...due }, ...after], orderBy, limit })
}

export const cuesOf = (openid: string, orgId: string, page: Page): Promise<CueDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: CUES_BY, order: 'asc', ...page })
  const where = [{ 'owner.openid': openid, closedAt: null, ancestors: orgId }, ...after]
  return cues.query({ where, orderBy, limit })
}

export const openOfPerson = (personIds: readonly string[]): Promise<CueDocument[]> =>
  cues.query({
    where: { personId: is.in(personIds), closedAt: null },
    orderBy: [['dueAt', 'asc']],
    limit: OF_PERSON,
  })

export const visitsOf = (personIds: readonly string[]): Promise<VisitDocument[]> =>
  visits.query({
    where: { personId: is.in(personIds) },
    orderBy: [
      ['on', 'desc'],
      ['_id', 'desc'],
    ],
    limit: NEWEST,
  })

interface Closing {
  ids: readonly string[]
  personIds: readonly string[]
  closedBy: string
  by: string
  now: string
}

/** Those that are open and of that person; said once more, they stay as they were. */
export const closeCues = async ({ ids, personIds, closedBy, by, now }: Closing): Promise<void> => {
  if (ids.length === 0) return
  const set = { closedAt: now, closedBy, updatedAt: now, updatedBy: by }
  await cues.update({ _id: is.in(ids), personId: is.in(personIds), closedAt: null }, { set, inc: { rev: 1 } })
}

export const giveCue = async (id: string, owner: CueDocument['owner'], now: string): Promise<boolean> =>
  (await cues.update({ _id: id, closedAt: null }, { set: { owner, updatedAt: now }, inc: { rev: 1 } })) === 1

/** Which of these ids there are already. */
export const knownCues = async (ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const found = await cues.query({ where: { _id: is.in(ids) }, limit: ids.length, fields: ['_id'] })
  return new Set(found.map(({ _id }) => _id))
}

/** As many as one request carries. */
const AT_ONCE = 100

export const addCues = async (all: readonly CueDocument[]): Promise<void> => {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE)
    if ((await cues.addAll(some)) === 'added') continue
    for (const cue of some) await cues.add(cue)
  }
}

/** Nobody goes to somebody who has died. */
export const closeAllOf = (personIds: readonly string[], { by, now }: { by: string; now: string }) =>
  cues.update(
    { personId: is.in(personIds), closedAt: null },
    { set: { closedAt: now, closedBy: '已去世', updatedAt: now, updatedBy: by }, inc: { rev: 1 } },
  )

export const closeKind = (
  personIds: readonly string[],
  why: CueDocument['why'],
  { by, now }: { by: string; now: string },
) =>
  cues.update(
    { personId: is.in(personIds), closedAt: null, why },
    { set: { closedAt: now, closedBy: '已问清', updatedAt: now, updatedBy: by }, inc: { rev: 1 } },
  )
