import type { PersonDocument } from './document'
import { changePerson } from './store'

type HomeFacts = Pick<PersonDocument, 'address' | 'needsDelivery' | 'request' | 'updatedAt' | 'updatedBy'>

/** Where somebody is visited, and whether they asked to be; false: somebody changed the file meanwhile. */
export const changeHome = (personId: string, rev: number, facts: HomeFacts): Promise<boolean> =>
  changePerson(personId, rev, facts)
