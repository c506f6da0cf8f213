import { wantedToken } from '@/domain/search'

import { collection, is } from '@/cloudfunctions/kit/database'
import type { Position } from '@/cloudfunctions/kit/pages'
import { beyond, keyset } from '@/cloudfunctions/kit/pages'
import type { Inside } from '@/cloudfunctions/kit/transaction'
import { transaction } from '@/cloudfunctions/kit/transaction'

import type { PersonDocument } from './document'

const NAME = 'persons'
const persons = collection<PersonDocument>(NAME)

export const LIST_BY = ['sortName'] as const

export const findPerson = (id: string): Promise<PersonDocument | null> => persons.find(id)

export const addPersonDocument = (person: PersonDocument) => persons.add(person)

export const personsByIds = async (ids: readonly string[]): Promise<PersonDocument[]> =>
  ids.length === 0 ? [] : persons.query({ where: { _id: is.in(ids) }, limit: ids.length })

/** People of that phone number, merged-away files too; a couple may share one, so a name decides. */
export const personsByPhone = (phone: string): Promise<PersonDocument[]> =>
  persons.query({ where: { phone, removedAt: null }, limit: 10 })

/** People of that name and birth year inside an org's subtree, merged-away files too. */
export const personsByNameKey = (nameKey: string, orgId: string): Promise<PersonDocument[]> =>
  persons.query({ where: { nameKey, ancestors: orgId, removedAt: null }, limit: 10 })

/** People of that name, of whatever year; a `nameKey` is the name, a colon and the year. */
export const personsByName = (name: string, orgId: string): Promise<PersonDocument[]> =>
  persons.query({
    where: {
      nameKey: is.range(`${name}:`, `${name};`),
      ...{ ancestors: orgId, removedAt: null, mergedInto: null },
    },
    limit: 50,
  })

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

/** People on the books of an org and of all below it; `born`: only of these years, both included. */
interface Among {
  orgId: string
  born: { from: number; to: number } | null
}

const among = ({ orgId, born }: Among) => ({
  ...{ ancestors: orgId, removedAt: null, mergedInto: null },
  ...(born ? { birthYear: is.range(born.from, born.to + 1) } : {}),
})

export const countAmong = (whom: Among): Promise<number> => persons.count(among(whom))

/** One page of them, in an order that nothing changes but another birth year. */
export const walkAmong = (whom: Among, after: Position | null, limit: number): Promise<PersonDocument[]> => {
  const by = whom.born ? ['birthYear', '_id'] : ['_id']
  return persons.query({
    where: [among(whom), ...(after ? [beyond(by, after)] : [])],
    orderBy: by.map((field) => [field, 'asc'] as const),
    limit,
  })
}

/** A household is a handful; so are those whom one death leaves behind. */
const HOUSEHOLD = 20

export const personsOfHousehold = (householdId: string): Promise<PersonDocument[]> =>
  persons.query({ where: { householdId, removedAt: null, mergedInto: null }, limit: HOUSEHOLD })

export const personsWhoSurvive = (personIds: readonly string[]): Promise<PersonDocument[]> =>
  persons.query({ where: { survivorOf: is.in(personIds), mergedInto: null }, limit: HOUSEHOLD })

/** Everybody, wherever at home, in the order of the ids. */
export const walkEverybody = (after: string, limit: number): Promise<PersonDocument[]> =>
  persons.query({
    where: { _id: is.gt(after), removedAt: null, mergedInto: null },
    orderBy: [['_id', 'asc']],
    limit,
  })

/** Where a walk stands after this person. */
export const placeOf = ({ born }: Among, person: PersonDocument): Position =>
  born ? [person.birthYear, person._id] : [person._id]

interface ListRequest {
  orgId: string
  search?: string | undefined
  /** Together with the whole name or all initials: see domain/search.ts. */
  birthYear?: number | undefined
  cursor?: string | undefined
  limit: number
}

export const listPersons = ({
  orgId,
  search,
  birthYear,
  ...page
}: ListRequest): Promise<PersonDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'asc', ...page })
  const scope = search ? { search: wantedToken(orgId, `${search}${birthYear ?? ''}`) } : { ancestors: orgId }
  const where = [{ ...scope, removedAt: null, mergedInto: null }, ...after]
  return persons.query({ where, orderBy, limit })
}

export const changePerson = async (id: string, rev: number, set: Partial<PersonDocument>): Promise<boolean> =>
  (await persons.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Changes a file that stands for itself; false: it is merged away. */
export const changeKept = async (id: string, set: Partial<PersonDocument>): Promise<boolean> =>
  (await persons.update({ _id: id, mergedInto: null }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Two files that change together or not at all. */
export const changeTogether = <T>(work: (people: Inside<PersonDocument>) => Promise<T>): Promise<T> =>
  transaction((inside) => work(inside<PersonDocument>(NAME)))

/** Everybody at home in an org shows its new name. */
export const renameHome = (orgId: string, orgName: string) =>
  persons.update({ orgId }, { set: { orgName }, inc: { rev: 1 } })

export const MEMBERS_BY = ['sortName'] as const

/** Everybody whose membership there has not ended, by name. */
export const membersOf = (
  branchId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<PersonDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: MEMBERS_BY, order: 'asc', ...page })
  const where = [{ memberOf: branchId, removedAt: null, mergedInto: null }, ...after]
  return persons.query({ where, orderBy, limit })
}

/** Before every day that is stored here: null and absent sort below it. */
const FIRST_DAY = '1900-01-01'

/** Of some membership the last day lies before this one, and nobody has said so yet. */
export const membersLapsed = (today: string, limit: number): Promise<PersonDocument[]> =>
  persons.query({
    where: { memberUntil: is.range(FIRST_DAY, today) },
    orderBy: [['memberUntil', 'asc']],
    limit,
  })

/** Nobody looks after these homes any more: the right by which somebody did is gone. */
export const releaseHomes = (grantId: string) =>
  persons.update({ 'keeper.grantId': grantId }, { set: { keeper: null }, inc: { rev: 1 } })

/** Since when: of a second word that is asked for, or of the confirmed ones. */
export const PASSING_BY = { asked: ['passingAt'], confirmed: ['deceasedAt'] } as const

interface PassingRequest {
  orgId: string
  which: keyof typeof PASSING_BY
  cursor?: string | undefined
  limit: number
}

/** Before every instant that is stored here: null and absent sort below it. */
const BEGINNING = '1970-01-01T00:00:00.000Z'

export const passingIn = ({ orgId, which, ...page }: PassingRequest): Promise<PersonDocument[]> => {
  const [field] = PASSING_BY[which]
  const { after, orderBy, limit } = keyset({ by: PASSING_BY[which], order: 'asc', ...page })
  return persons.query({ where: [{ ancestors: orgId, [field]: is.gt(BEGINNING) }, ...after], orderBy, limit })
}
