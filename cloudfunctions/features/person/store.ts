import { wantedToken } from '@/domain/search'

import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { PersonDocument } from './document'

const persons = collection<PersonDocument>('persons')

export const LIST_BY = ['sortName'] as const

export const findPerson = (id: string): Promise<PersonDocument | null> => persons.find(id)

export const addPersonDocument = (person: PersonDocument) => persons.add(person)

/** People of that phone number; a couple may share one, so a name decides. */
export const personsByPhone = (phone: string): Promise<PersonDocument[]> =>
  persons.query({ where: { phone, removedAt: null, mergedInto: null }, limit: 10 })

/** People of that name and birth year inside an org's subtree. */
export const personsByNameKey = (nameKey: string, orgId: string): Promise<PersonDocument[]> =>
  persons.query({ where: { nameKey, ancestors: orgId, removedAt: null, mergedInto: null }, limit: 10 })

/** People of these names inside an org's subtree, by name: the index runs over both. */
export const personsBySortNames = (
  sortNames: readonly string[],
  orgId: string,
  limit: number,
): Promise<PersonDocument[]> =>
  persons.query({
    where: { ancestors: orgId, sortName: is.in(sortNames), removedAt: null, mergedInto: null },
    orderBy: [
      ['sortName', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })

export const personsOf = (ids: readonly string[]): Promise<PersonDocument[]> =>
  persons.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })

interface ListRequest {
  orgId: string
  search?: string | undefined
  cursor?: string | undefined
  limit: number
}

export const listPersons = ({ orgId, search, ...page }: ListRequest): Promise<PersonDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'asc', ...page })
  const scope = search ? { search: wantedToken(orgId, search) } : { ancestors: orgId }
  return persons.query({ where: [{ ...scope, removedAt: null, mergedInto: null }, ...after], orderBy, limit })
}

export const changePerson = async (id: string, rev: number, set: Partial<PersonDocument>): Promise<boolean> =>
  (await persons.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1
