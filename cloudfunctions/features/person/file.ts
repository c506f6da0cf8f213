import { person as contract } from '@/types/person'
import type { PersonFile } from '@/types/person-file'

import { mayBeSame } from '@/domain/person'

import type { Holder } from '@/cloudfunctions/features/account/holders'
import { holdersOf } from '@/cloudfunctions/features/account/holders'
import { placesNamed } from '@/cloudfunctions/features/org/place'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { widestOrg } from '@/cloudfunctions/kit/permissions'

import type { PersonDocument } from './document'
import { personsByIds, personsByName } from './store'
import { linkView, personRow } from './view'

/** Others on this person's own accounts; only those whom the asking staff looks after, each once. */
const actsFor = (holders: readonly Holder[], person: PersonDocument, orgId: string): PersonFile['actsFor'] =>
  holders
    .filter(({ standing }) => standing === 'self')
    .flatMap(({ account }) => [...account.persons, ...account.proxies])
    .filter(({ personId, ancestors }) => personId !== person._id && ancestors.includes(orgId))
    .filter(({ personId }, index, all) => all.findIndex((each) => each.personId === personId) === index)
    .map(({ personId, name, relation }) => ({ id: personId, name, relation }))

const namesakesOf = async (person: PersonDocument, orgId: string): Promise<PersonDocument[]> =>
  (await personsByName(person.name, orgId)).filter(
    (each) => each._id !== person._id && mayBeSame(each, person),
  )

const membershipsOf = async ({ memberships = [] }: PersonDocument): Promise<PersonFile['memberships']> => {
  const branches =
    memberships.length === 0 ? [] : await placesNamed(memberships.map(({ branchId }) => branchId))
  const nameOf = (id: string) => branches.find(({ _id }) => _id === id)?.name ?? ''
  return memberships.map((term) => ({ ...term, branchName: nameOf(term.branchId) }))
}

/** One person's page for staff; numbers masked. */
export const get: Handlers<typeof contract>['get'] = async (_, ctx) => {
  const person = ctx.scoped
  const { mergedInto, mergedFrom = [] } = person
  const orgId = widestOrg(ctx.caller, contract.get.allow, person.ancestors)
  const holders = await holdersOf(person._id)
  const merged = await personsByIds(mergedInto ? [mergedInto] : mergedFrom)
  const namesakes = mergedInto ? [] : await namesakesOf(person, orgId)

  return {
    ...personRow(person),
    confirmed: person.confirmed ?? null,
    ...{ createdAt: person.createdAt, rev: person.rev },
    phoneDoubtful: person.phone !== null && person.phoneDoubt === person.phone,
    mergedInto: mergedInto ? (merged.map(personRow)[0] ?? null) : null,
    mergedFrom: mergedInto ? [] : merged.map(personRow),
    memberships: await membershipsOf(person),
    keeper: person.keeper ?? null,
    links: holders.map(linkView),
    actsFor: actsFor(holders, person, orgId),
    namesakes: namesakes.map(personRow),
  }
}
