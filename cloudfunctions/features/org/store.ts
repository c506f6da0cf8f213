import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { OrgDocument } from './document'

const orgs = collection<OrgDocument>('orgs')

export const CHILDREN_BY = ['sortName'] as const

export const findOrg = (id: string): Promise<OrgDocument | null> => orgs.find(id)

export const orgsById = (ids: readonly string[]): Promise<OrgDocument[]> =>
  orgs.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })

export const findRoot = async (): Promise<OrgDocument | null> =>
  (await orgs.query({ where: { parentId: null }, limit: 1 }))[0] ?? null

export const childrenOf = (parentId: string, page: { cursor?: string | undefined; limit: number }) => {
  const { after, orderBy, limit } = keyset({ by: CHILDREN_BY, order: 'asc', ...page })
  return orgs.query({ where: [{ parentId, removedAt: null }, ...after], orderBy, limit })
}

/** Orgs of a kind in a subtree, itself too, by name. */
const below =
  (kind: OrgDocument['kind']) =>
  (orgId: string, page: { cursor?: string | undefined; limit: number }): Promise<OrgDocument[]> => {
    const { after, orderBy, limit } = keyset({ by: CHILDREN_BY, order: 'asc', ...page })
    return orgs.query({ where: [{ ancestors: orgId, kind, removedAt: null }, ...after], orderBy, limit })
  }

export const communitiesBelow = below('community')
export const branchesBelow = below('branch')

export const addOrg = (org: OrgDocument) => orgs.add(org)

/** Changes the org if nobody changed it since `rev`. */
export const changeOrg = async (id: string, rev: number, set: Partial<OrgDocument>): Promise<boolean> =>
  (await orgs.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** All orgs below name it anew at that step of their path. */
export const renameStep = (orgId: string, step: number, name: string) =>
  orgs.update(
    { ancestors: orgId, _id: is.not(orgId) },
    { set: { [`path.${step}.name`]: name }, inc: { rev: 1 } },
  )
