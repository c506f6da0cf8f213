import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { PersonDocument } from './document'
import { makePerson, nameKeyOf } from './make'
import { addPersonDocument, findPerson, personsByNameKey, personsBySortNames } from './store'

export { findPerson, personsOf } from './store'

interface Named {
  name: string
  birthYear: number
  /** The subtree to look in. */
  orgId: string
}

/** Names are looked up in the whole district (the org below the root): villagers come from the next village too. */
export const lookUpOrg = (ancestors: readonly string[]): string => ancestors[1] ?? ancestors[0] ?? ''

/** People of that name and birth year in an org's subtree. */
export const peopleNamed = ({ name, birthYear, orgId }: Named): Promise<PersonDocument[]> =>
  personsByNameKey(nameKeyOf(name, birthYear), orgId)

/** One query answers at most so many people, whatever the names. */
const NAMESAKES = 300

/** Everybody on the books of a subtree under each of these names; one call. `cut`: names that may have more people. */
export const peopleNamedAny = async (
  names: readonly string[],
  orgId: string,
): Promise<{ people: PersonDocument[]; cut: (name: string) => boolean }> => {
  const people = await personsBySortNames([...new Set(names)].map(sortNameOf), orgId, NAMESAKES)
  const last = people.length < NAMESAKES ? null : (people.at(-1)?.sortName ?? null)
  return { people, cut: (name) => last !== null && sortNameOf(name) >= last }
}

/** A person of that id inside the org's subtree, else null. */
export const personIn = async (personId: string, orgId: string): Promise<PersonDocument | null> => {
  const person = await findPerson(personId)
  return person?.ancestors.includes(orgId) ? person : null
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
