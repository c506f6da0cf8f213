import type { Target, UnitKind } from '@/types/study-shapes'
import { STUDY_LIMITS } from '@/types/kernel/study'

import { groupOfLeader } from '@/cloudfunctions/features/leader/find'
import { branchesOf, findPlace, placesNamed } from '@/cloudfunctions/features/org/place'
import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import { countAmong } from '@/cloudfunctions/features/person/on-the-books'

/** One place whose people are meant. */
export interface Unit {
  unitKind: UnitKind
  unitId: string
  unitName: string
  orgId: string
  ancestors: string[]
}

type Refusal = 'STUDY.NO_BRANCH' | 'STUDY.TOO_MANY' | 'NOT_FOUND'

const branchUnit = ({ _id, name, ancestors }: OrgDocument): Unit => ({
  ...{ unitKind: 'branch', unitId: _id, unitName: name, orgId: _id, ancestors },
})

const everybodyOf = async ({ _id, name, ancestors }: OrgDocument): Promise<Unit[] | Refusal> => {
  if ((await countAmong({ orgId: _id, born: null })) > STUDY_LIMITS.people) return 'STUDY.TOO_MANY'
  return [{ unitKind: 'everybody', unitId: _id, unitName: `${name}所有人`, orgId: _id, ancestors }]
}

/** The places that a target means, all below the org that pushes; else why there are none. */
export const unitsOf = async (to: Target, orgId: string): Promise<Unit[] | Refusal> => {
  const isBelow = ({ ancestors }: OrgDocument) => ancestors.includes(orgId)
  if (to.kind === 'branches') {
    const wanted = [...new Set(to.branchIds)]
    const found = (await placesNamed(wanted)).filter((org) => org.kind === 'branch' && isBelow(org))
    return found.length === wanted.length ? found.map(branchUnit) : 'NOT_FOUND'
  }

  const place = await findPlace(to.orgId)
  if (!place || !isBelow(place)) return 'NOT_FOUND'
  if (to.kind === 'everybody') return everybodyOf(place)
  if (to.kind === 'group') {
    const group = await groupOfLeader(place._id, to.grantId)
    if (!group) return 'NOT_FOUND'
    const unitName = `${place.name}${group.leaderName}的组员`
    const { _id, ancestors } = place
    return [{ unitKind: 'group', unitId: group.groupId, unitName, orgId: _id, ancestors }]
  }
  const branches = await branchesOf(place._id, { limit: STUDY_LIMITS.units })
  if (branches.length > STUDY_LIMITS.units) return 'STUDY.TOO_MANY'
  return branches.length === 0 ? 'STUDY.NO_BRANCH' : branches.map(branchUnit)
}
