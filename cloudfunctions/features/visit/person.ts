import type { Visited } from '@/domain/visit'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'

/** Every id under which something of the person may stand. */
export const idsOf = ({ _id, mergedFrom = [] }: Pick<PersonDocument, '_id' | 'mergedFrom'>): string[] => [
  _id,
  ...mergedFrom,
]

/** 包户人员: who looks after this home. */
export const keeperOf = ({ keeper }: PersonDocument): { openid: string; name: string } | null =>
  keeper ? { openid: keeper.openid, name: keeper.name } : null

export const visitedOf = (person: PersonDocument): Visited => ({
  ...{ birthYear: person.birthYear, mobility: person.mobility, care: person.care },
  member: (person.memberOf ?? []).length > 0,
  survivor: Boolean(person.survivorOf),
  deceased: Boolean(person.deceasedAt),
  ...{ visitedOn: person.visitedOn, knownOn: person.knownOn },
})
