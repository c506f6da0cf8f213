import type { meeting } from '@/types/branch-life'
import type { BranchLine } from '@/types/meeting-shapes'

import type { Due } from '@/domain/cadence'
import { allDues, DEFAULT_CADENCES, termState } from '@/domain/cadence'

import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import { BRANCHES_BY, branchesOf } from '@/cloudfunctions/features/org/place'
import { settingsEach } from '@/cloudfunctions/features/settings/effective'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { BranchDocument } from './document'
import { heldOf, lifeOf } from './facts'
import { branchesAmong } from './store'

/** Of each kind its newest period, and how many were missed before it or are late now. */
const cellsOf = (dues: readonly Due[]): BranchLine['cells'] => {
  const cells = new Map<string, BranchLine['cells'][number]>()
  for (const due of dues) {
    const missed = (cells.get(due.kind)?.missed ?? 0) + (due.state === 'overdue' ? 1 : 0)
    cells.set(due.kind, { ...due, missed })
  }
  return [...cells.values()]
}

export const table: Handlers<typeof meeting>['table'] = async ({ orgId, cursor, limit }, { now }) => {
  const orgs = await branchesOf(orgId, { cursor, limit })
  const shown = orgs.slice(0, limit)
  const [known, settingsOf] = await Promise.all([
    branchesAmong(shown.map(({ _id }) => _id)),
    settingsEach(shown.map(({ ancestors }) => ancestors)),
  ])
  const byId = new Map(known.map((each): [string, BranchDocument] => [each._id, each]))

  return pageOfRows(orgs, { by: BRANCHES_BY, limit }, ({ _id, name, ancestors }: OrgDocument) => {
    const of = byId.get(_id) ?? null
    const cadences = { ...DEFAULT_CADENCES, ...settingsOf(ancestors).cadences }
    const term = of?.facts?.term
    return {
      ...{ orgId: _id, name, secretary: of?.facts?.secretary ?? '', known: Boolean(of?.facts) },
      term: term ? termState(term.to, now) : null,
      cells: cellsOf(allDues(cadences, lifeOf(of, now), heldOf(of), now)),
    }
  })
}
