import type { EntryKind } from '@/types/catalogue'

import { wantedToken } from '@/domain/search'

import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { EntryDocument } from './document'

const entries = collection<EntryDocument>('catalogueEntries')

export const LIST_BY = ['sortName'] as const

/** The scope under which the orgs below an owner look through what it keeps. */
export const ownerScope = (orgId: string): string => `@${orgId}`

interface Wanted {
  orgId: string
  /** Orgs above whose entries are wanted; null = those of the org and all below it. */
  above: readonly string[] | null
  kind: EntryKind
  retired: boolean
  search?: string | undefined
  cursor?: string | undefined
  limit: number
}

const scopeOf = ({ orgId, above, search }: Wanted): Record<string, unknown> => {
  if (above === null) return search ? { search: wantedToken(orgId, search) } : { ancestors: orgId }
  return search
    ? { search: is.in(above.map((id) => wantedToken(ownerScope(id), search))) }
    : { orgId: is.in(above) }
}

export const entriesOf = (wanted: Wanted): Promise<EntryDocument[]> => {
  const { kind, retired, cursor } = wanted
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'asc', cursor, limit: wanted.limit })
  return entries.query({ where: [{ ...scopeOf(wanted), kind, retired }, ...after], orderBy, limit })
}

export const findEntry = (id: string): Promise<EntryDocument | null> => entries.find(id)

export const entriesById = (ids: readonly string[]): Promise<EntryDocument[]> =>
  entries.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })

export const addEntry = (entry: EntryDocument) => entries.add(entry)

/** Changes the entry if nobody changed it since `rev`. */
export const changeEntry = async (id: string, rev: number, set: Partial<EntryDocument>): Promise<boolean> =>
  (await entries.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1
