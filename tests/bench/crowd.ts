import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { cardOf, makePerson } from '@/cloudfunctions/features/person/make'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { toStored } from '@/cloudfunctions/kit/stored'

import type { World } from '../world'

export const NOW = '2026-11-01T00:00:00.000Z'

export const PLACE = { orgId: 'D000350206', ancestors: ['A000003502', 'D000350206'] }

export const idOf = (prefix: string, i: number): string =>
  `${prefix}${i.toString().padStart(10 - prefix.length, '0')}`

export interface Somebody {
  openid: string
  personId: string
  /** On the same phone. */
  spouseId: string
}

export const personOf = (id: string, name: string) =>
  makePerson({
    ...{ id, name, phone: null, birthYear: 1950, verified: true, by: 'bench', now: NOW },
    place: { ...PLACE, name: '湖里区' },
  })

export const embedded = (person: PersonDocument, relation: 'self' | 'spouse') => ({
  ...{ personId: person._id, relation, name: person.name, phoneMasked: '', since: NOW, ...PLACE },
  card: cardOf(person),
})

export const load = (world: World, name: string, documents: readonly object[]) =>
  world.cloud.database.load(name, toStored(documents) as Record<string, unknown>[])

/** n phones with a couple each, on the books and on the account: everything that registering reads of them. `letter`: one for each crowd of a world. */
export const makeCrowd = async (world: World, letter: string, n: number): Promise<Somebody[]> => {
  const couples = Array.from({ length: n }, (_, i) => ({
    openid: `oCrowd_${letter}_${i}`,
    self: personOf(idOf(`CR${letter}`, i), '林桂英'),
    spouse: personOf(idOf(`SP${letter}`, i), '陈国强'),
  }))
  await load(
    world,
    'persons',
    couples.flatMap(({ self, spouse }) => [self, spouse]),
  )
  await load(
    world,
    'accounts',
    couples.map(({ openid, self, spouse }) => ({
      ...newEnvelope(openid, openid, NOW),
      persons: [embedded(self, 'self'), embedded(spouse, 'spouse')],
      ...{ proxies: [], grants: [], grantOrgs: [] },
    })),
  )
  return couples.map(({ openid, self, spouse }) => ({ openid, personId: self._id, spouseId: spouse._id }))
}
