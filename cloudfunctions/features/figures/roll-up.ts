import { cellsOf } from '@/domain/figures'

import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { OrgFigures, SessionFigures } from './document'
import {
  addOrgFigures,
  changeOrgFigures,
  dirtySessions,
  findOrgFigures,
  heldSessions,
  markSeen,
  orgFiguresId,
} from './store'

/** Sessions of one batch that share the root and a year in which they changed. */
interface Group {
  root: string
  year: string
  sessions: SessionFigures[]
}

const groupsOf = (sessions: readonly SessionFigures[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const session of sessions) {
    for (const year of session.behind) {
      const root = session.ancestors[0] ?? session.orgId
      const id = orgFiguresId(root, year)
      const group = groups.get(id) ?? { root, year, sessions: [] }
      group.sessions.push(session)
      groups.set(id, group)
    }
  }
  return [...groups.values()]
}

/** Org → its path, for every org on the way from the root to a session. */
const orgsAbove = (sessions: readonly SessionFigures[]): Map<string, string[]> =>
  new Map(
    sessions.flatMap(({ ancestors }) =>
      ancestors.map((orgId, i) => [orgId, ancestors.slice(0, i + 1)] as const),
    ),
  )

const below = (sessions: readonly SessionFigures[]): Map<string, SessionFigures[]> => {
  const byOrg = new Map<string, SessionFigures[]>()
  for (const session of sessions) {
    for (const orgId of session.ancestors) {
      const list = byOrg.get(orgId)
      if (list) list.push(session)
      else byOrg.set(orgId, [session])
    }
  }
  return byOrg
}

/** All cells of every org above the group's sessions, from the year as it was counted. False: another tick wrote one of them meanwhile. */
const rollUp = async ({ root, year, sessions }: Group, now: string): Promise<boolean> => {
  const paths = orgsAbove(sessions)
  const before = new Map<string, OrgFigures>()
  for (const one of await findOrgFigures([...paths.keys()], year)) before.set(one.orgId, one)
  // Read after the documents that are to be replaced: what is written is never older than what it replaces.
  const held = below(await heldSessions(root, year))

  let all = true
  for (const [orgId, ancestors] of paths) {
    const cells = cellsOf(held.get(orgId) ?? [])
    const kept = before.get(orgId)
    const fresh = newEnvelope(orgFiguresId(orgId, year), 'jobs', now)
    const written = kept
      ? await changeOrgFigures(kept, cells, now)
      : await addOrgFigures({ ...fresh, orgId, ancestors, year, cells })
    all = written && all
  }
  return all
}

/** A batch reads the whole year of its root once, so it may be large. */
const BATCH = 500

/** Brings the next sessions that changed into the figures of their orgs; answers how many. What another tick disturbed stays dirty and comes again. */
export const rollUpNext = async (now: string): Promise<number> => {
  const sessions = await dirtySessions(BATCH)
  let all = true
  for (const group of groupsOf(sessions)) all = (await rollUp(group, now)) && all
  if (all) await markSeen(sessions)
  return sessions.length
}
