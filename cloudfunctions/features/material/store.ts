import type { MaterialCategory, MaterialState } from '@/types/material-shapes'

import { wantedToken } from '@/domain/search'

import { collection } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { MaterialDocument, VersionDocument } from './document'

const materials = collection<MaterialDocument>('materials')
const versions = collection<VersionDocument>('materialVersions')

export const LIST_BY = ['createdAt'] as const
export const SHELF_BY = ['publishedAt'] as const

interface Page {
  search?: string | undefined
  cursor?: string | undefined
  limit: number
}

export const findMaterial = (id: string): Promise<MaterialDocument | null> => materials.find(id)

export const addMaterial = (material: MaterialDocument) => materials.add(material)

/** Changes it if nobody changed it since it was read. */
export const changeMaterial = async (
  { _id, rev }: Pick<MaterialDocument, '_id' | 'rev'>,
  set: Partial<MaterialDocument>,
): Promise<boolean> => (await materials.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Of each only what a list shows. */
export type MaterialHead = Pick<
  MaterialDocument,
  '_id' | 'title' | 'category' | 'orgName' | 'byName' | 'state' | 'version' | 'updatedAt' | 'createdAt'
>
const HEAD = ['title', 'category', 'orgName', 'byName', 'state', 'version', 'updatedAt', 'createdAt']

export const materialsOf = (
  orgId: string,
  { state, search, ...page }: { state: MaterialState } & Page,
): Promise<MaterialHead[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'desc', ...page })
  const scope = search ? { search: wantedToken(orgId, search) } : { ancestors: orgId }
  return materials.query({ where: [{ ...scope, state }, ...after], orderBy, limit, fields: HEAD })
}

export type ShelfHead = Pick<
  MaterialDocument,
  '_id' | 'outTitle' | 'shelf' | 'orgName' | 'publishedAt' | 'outHas'
>
const SHELF = ['outTitle', 'shelf', 'orgName', 'publishedAt', 'outHas']

/** One installation, one shelf: by its root, newest first. */
export const onShelf = (
  rootId: string,
  { category, search, ...page }: { category?: MaterialCategory | undefined } & Page,
): Promise<ShelfHead[]> => {
  const { after, orderBy, limit } = keyset({ by: SHELF_BY, order: 'desc', ...page })
  const scope = search ? { outSearch: wantedToken(rootId, search) } : { shelfOf: rootId }
  const where = category ? { ...scope, shelf: category } : scope
  return materials.query({ where: [where, ...after], orderBy, limit, fields: SHELF })
}

export const versionId = (materialId: string, version: number): string => `${materialId}.${version}`

/** Kept once; the same version again is the same text. */
export const keepVersion = (version: VersionDocument) => versions.add(version)

export const findVersion = (materialId: string, version: number): Promise<VersionDocument | null> =>
  versions.find(versionId(materialId, version))
