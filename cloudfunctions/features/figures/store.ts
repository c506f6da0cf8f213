import type { Cell } from '@/domain/figures'

import { collection, is } from '@/cloudfunctions/kit/database'

import type { Horizon, OrgFigures, SessionFigures } from './document'

const sessions = collection<SessionFigures>('sessionFigures')
const orgs = collection<OrgFigures>('orgFigures')
const horizons = collection<Horizon>('orgFigures')
const stored = collection<OrgFigures | Horizon>('orgFigures')

const PAGE = 100
const HORIZON = 'horizon'

export const orgFiguresId = (orgId: string, year: string): string => `${orgId}.${year}`

export const findSessions = (activityIds: readonly string[]): Promise<SessionFigures[]> =>
  sessions.query({ where: { _id: is.in(activityIds) }, limit: Math.max(1, activityIds.length) })

export const addSession = async (session: SessionFigures): Promise<boolean> =>
  (await sessions.add(session)) === 'added'

/** Changes the count if no other tick changed it since it was read. */
export const changeSession = async (
  { _id, rev }: SessionFigures,
  set: Partial<SessionFigures>,
): Promise<boolean> => (await sessions.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Sessions that their orgs' figures have not seen yet, oldest first. */
export const dirtySessions = (limit: number): Promise<SessionFigures[]> =>
  sessions.query({
    where: { dirtyAt: is.gt('1970-01-01T00:00:00.000Z') },
    orderBy: [['dirtyAt', 'asc']],
    limit,
  })

/** Seen, unless counted anew in between: every tick has a `dirtyAt` of its own. */
export const markSeen = async (seen: readonly SessionFigures[]): Promise<void> => {
  for (const dirtyAt of new Set(seen.map((session) => session.dirtyAt))) {
    const ids = seen.filter((session) => session.dirtyAt === dirtyAt).map(({ _id }) => _id)
    await sessions.update({ _id: is.in(ids), dirtyAt }, { set: { behind: [], dirtyAt: null } })
  }
}

/** Everything held in an org's subtree in one year. */
export const heldSessions = async (orgId: string, year: string): Promise<SessionFigures[]> => {
  const found: SessionFigures[] = []
  for (;;) {
    const page = await sessions.query({
      where: { ancestors: orgId, year, held: true, _id: is.gt(found.at(-1)?._id ?? '') },
      orderBy: [['_id', 'asc']],
      limit: PAGE,
    })
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

/** A batch may touch hundreds of orgs: a few calls. */
export const findOrgFigures = async (orgIds: readonly string[], year: string): Promise<OrgFigures[]> => {
  const found: OrgFigures[] = []
  for (let from = 0; from < orgIds.length; from += PAGE) {
    const ids = orgIds.slice(from, from + PAGE).map((orgId) => orgFiguresId(orgId, year))
    found.push(...(await orgs.query({ where: { _id: is.in(ids) }, limit: PAGE })))
  }
  return found
}

export const addOrgFigures = async (figures: OrgFigures): Promise<boolean> =>
  (await orgs.add(figures)) === 'added'

export const changeOrgFigures = async (
  { _id, rev }: OrgFigures,
  cells: Record<string, Cell>,
  now: string,
): Promise<boolean> =>
  (await orgs.update({ _id, rev }, { set: { cells, updatedAt: now }, inc: { rev: 1 } })) === 1

/** Never back: an older tick that ends late knows less. */
export const moveHorizon = async (upTo: string): Promise<void> => {
  const moved = await horizons.update({ _id: HORIZON, upTo: is.lt(upTo) }, { set: { upTo } })
  if (moved === 0) await horizons.add({ _id: HORIZON, upTo })
}

/** One call: the cells of one org and year, and up to when they are right. */
export const figuresWithHorizon = async (
  orgId: string,
  year: string,
): Promise<{ cells: Record<string, Cell>; upTo: string | null }> => {
  const found = await stored.query({
    where: { _id: is.in([orgFiguresId(orgId, year), HORIZON]) },
    limit: 2,
  })
  const figures = found.find((each): each is OrgFigures => 'cells' in each)
  const horizon = found.find((each): each is Horizon => 'upTo' in each)
  return { cells: figures?.cells ?? {}, upTo: horizon?.upTo ?? null }
}
