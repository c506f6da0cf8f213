import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { PersonDocument } from './document'
import { makePerson, nameKeyOf } from './make'
import {
  addPersonDocument,
  findPerson,
  personsByIds,
  personsByNameKey,
  personsBySortNames,
  renameHome,
} from './store'

export { countAmong, findPerson, personsOf, placeOf, walkAmong, walkEverybody } from './store'

interface Named {
  name: string
  birthYear: number
  /** The subtree to look in. */
  orgId: string
}

/** Names are looked up in the whole district (the org below the root): villagers come from the next village too. */
export const lookUpOrg = (ancestors: readonly string[]): string => ancestors[1] ?? ancestors[0] ?? ''

/** One query answers at most so many people, whatever the names. */
const NAMESAKES = 300

/** Everybody on the books of a subtree under each of these names; one call. `cut`: names that may have more people. */
export const peopleNamedAny = async (
  names: readonly string[],
  orgId: string,
): Promise<{ people: PersonDocument[]; cut: (name: string) => boolean }> => {
  const found = await personsBySortNames([...new Set(names)].map(sortNameOf), orgId, NAMESAKES)
  const last = found.length < NAMESAKES ? null : (found.at(-1)?.sortName ?? null)
  const people = found.filter(({ mergedInto }) => mergedInto === null)
  return { people, cut: (name) => last !== null && sortNameOf(name) >= last }
}

/** The files that stand for these: each itself, or the one it was merged into; no file twice. */
export const keptOf = async (people: readonly PersonDocument[]): Promise<PersonDocument[]> => {
  const merged = people.flatMap(({ mergedInto }) => mergedInto ?? [])
  const kept = [...people.filter(({ mergedInto }) => mergedInto === null), ...(await personsByIds(merged))]
  return kept.filter(({ _id }, index) => kept.findIndex((each) => each._id === _id) === index)
}

/** The file that stands for the person of that id, or null. */
export const findKept = async (personId: string): Promise<PersonDocument | null> => {
  const person = await findPerson(personId)
  return person?.mergedInto ? findPerson(person.mergedInto) : person
}

/** People of that name and birth year in an org's subtree. */
export const peopleNamed = async ({ name, birthYear, orgId }: Named): Promise<PersonDocument[]> =>
  keptOf(await personsByNameKey(nameKeyOf(name, birthYear), orgId))

/** The person of that id, if the file or a duplicate merged into it lies inside the org's subtree, else null. */
export const personIn = async (personId: string, orgId: string): Promise<PersonDocument | null> => {
  const person = await findKept(personId)
  if (!person || person.ancestors.includes(orgId)) return person
  const former = await personsByIds(person.mergedFrom ?? [])
  return former.some(({ ancestors }) => ancestors.includes(orgId)) ? person : null
}

interface Stranger {
  name: string
  birthYear: number
  phone: string | null
  activity: ActivityDocument
  by: string
  requestId: string
  now: string
}

/** Somebody nobody knows yet, at home where the activity is until staff says otherwise; verified by being seen. */
export const newcomer = async ({ activity, by, requestId, ...rest }: Stranger): Promise<PersonDocument> => {
  const place = { orgId: activity.orgId, ancestors: activity.ancestors, name: activity.orgName }
  const person = makePerson({ ...rest, id: idFrom(by, requestId), place, verified: false, by })
  await addPersonDocument(person)
  return person
}

/** Lists show an org by the name that it has today. */
export const showNewHome = (orgId: string, orgName: string) => renameHome(orgId, orgName)

/** What a condition of an activity looks at, of a file: somebody in no branch is known to be in none. */
export const fitnessOf = (person: PersonDocument | undefined) =>
  person ? { mobility: person.mobility, memberships: person.memberships ?? [] } : {}
