import type { Me, MyPerson } from '@/types/account'

import type { AccountDocument, AccountPerson } from '@/cloudfunctions/kit/account'

export const myPerson = (person: AccountPerson, standing: MyPerson['standing']): MyPerson => ({
  id: person.personId,
  name: person.name,
  phoneMasked: person.phoneMasked,
  relation: person.relation,
  standing,
  birthYear: person.card.birthYear,
  ancestors: person.ancestors,
  ...(standing === 'proxy' && { hears: person.hears?.on === true }),
  ...(person.formerIds && { formerIds: [...person.formerIds] }),
})

/** Each person once: after a merge two entries may stand for the same one. */
const onlyFirst = (person: MyPerson, index: number, all: readonly MyPerson[]): boolean =>
  all.findIndex(({ id }) => id === person.id) === index

export const meOf = (account: AccountDocument | null): Me => ({
  persons: [
    ...(account?.persons ?? []).map((person) => myPerson(person, 'self')),
    ...(account?.proxies ?? []).map((person) => myPerson(person, 'proxy')),
  ].filter(onlyFirst),
  grants: (account?.grants ?? []).map(({ id, role, orgId, orgName }) => ({ id, role, orgId, orgName })),
})
