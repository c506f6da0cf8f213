import type { PersonDocument } from './document'
import { movePerson } from './passing'
import { changePerson } from './store'

interface By {
  by: string
  now: string
}

/** The newest day on which somebody was visited. */
export const markVisited = (personId: string, on: string, { by, now }: By) =>
  movePerson(personId, ({ visitedOn = '' }) =>
    visitedOn >= on ? null : { visitedOn: on, updatedAt: now, updatedBy: by },
  )

/** The newest day on which 四个知道 were confirmed. */
export const markKnown = (personId: string, on: string, { by, now }: By) =>
  movePerson(personId, ({ knownOn = '' }) =>
    knownOn >= on ? null : { knownOn: on, updatedAt: now, updatedBy: by },
  )

/** False: somebody was quicker. */
export const setCare = (
  { _id, rev }: Pick<PersonDocument, '_id' | 'rev'>,
  set: Pick<PersonDocument, 'updatedAt' | 'updatedBy' | 'request'> & Pick<Required<PersonDocument>, 'care'>,
): Promise<boolean> => changePerson(_id, rev, set)
