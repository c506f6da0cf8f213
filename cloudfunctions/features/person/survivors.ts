import type { PersonDocument } from './document'
import { makePerson } from './make'
import { addPersonDocument, personsOfHousehold, personsWhoSurvive } from './store'

/** Those who stay behind after somebody, under any of that person's ids. */
export const survivorsOf = (personIds: readonly string[]): Promise<PersonDocument[]> =>
  personsWhoSurvive(personIds)

/** The others of the same home. */
export const householdOf = async ({ _id, householdId }: PersonDocument): Promise<PersonDocument[]> =>
  householdId === null ? [] : (await personsOfHousehold(householdId)).filter((person) => person._id !== _id)

interface Survivor {
  id: string
  name: string
  birthYear: number | null
  phone: string | null
  of: PersonDocument
  by: string
  now: string
}

/** A file of their own, once for each id, where the dead one was at home. */
export const openSurvivor = async ({ of, ...said }: Survivor): Promise<void> => {
  const place = { orgId: of.orgId, ancestors: of.ancestors, name: of.orgName }
  const made = makePerson({ ...said, verified: false, place })
  await addPersonDocument({ ...made, survivorOf: of._id, householdId: of.householdId })
}
