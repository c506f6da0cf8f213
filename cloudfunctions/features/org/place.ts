import type { OrgDocument } from './document'
import {
  branchesBelow,
  CHILDREN_BY,
  childrenOf,
  communitiesBelow,
  findOrg,
  findRoot,
  orgsById,
} from './store'

const WALL_CODE = /^p=([0-9A-HJKMNP-TV-Z]{10})$/

/** Scene of a place's wall code: `p=<org id>`, 12 characters, nothing personal. */
export const wallScene = (orgId: string): string => `p=${orgId}`

/** The place a scene names. A scene is untrusted: anything else than a known place is null. */
export const placeOfScene = async (scene: string): Promise<OrgDocument | null> => {
  const [, id] = WALL_CODE.exec(scene) ?? []
  return id ? findOrg(id) : null
}

export const findPlace = (orgId: string): Promise<OrgDocument | null> => findOrg(orgId)

/** The installation's own org, for those who belong to no place yet. */
export const rootPlace = (): Promise<OrgDocument | null> => findRoot()

export const placesNamed = orgsById

/** The places right below, by name, at most so many. */
export const placesBelow = async (orgId: string, most: number): Promise<OrgDocument[]> =>
  (await childrenOf(orgId, { limit: most })).slice(0, most)

export const communitiesOf = communitiesBelow
export const COMMUNITIES_BY = CHILDREN_BY
export const branchesOf = branchesBelow
export const BRANCHES_BY = CHILDREN_BY
