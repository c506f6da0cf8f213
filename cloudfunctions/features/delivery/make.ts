import type { DeliveryWhy } from '@/types/delivery-shapes'

import { streetKey } from '@/domain/delivery'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { DeliveryDocument, RoundDocument } from './document'

export const roundIdOf = (orgId: string, month: string): string => idFrom(orgId, month, 'round')

export const deliveryIdOf = (roundId: string, personId: string): string => idFrom(roundId, personId)

export const makeRound = (
  place: Scoped & { name: string },
  month: string,
  { by, now }: { by: string; now: string },
): RoundDocument => ({
  ...newEnvelope(roundIdOf(place.orgId, month), by, now),
  ...{ orgId: place.orgId, ancestors: place.ancestors, orgName: place.name },
  ...{ sortName: sortNameOf(place.name), month, items: [] },
})

/** A city has some hundred places and many more people; pinyin of a name is slow to look up. */
const placeKeys = new Map<string, string>()
const placeKeyOf = (orgName: string): string => {
  const key = placeKeys.get(orgName) ?? sortNameOf(orgName)
  placeKeys.set(orgName, key)
  return key
}

/** By community, then street, then name. */
export const sortKeyOf = ({
  orgName,
  address = '',
  sortName,
}: Pick<PersonDocument, 'orgName' | 'address' | 'sortName'>): string =>
  `${placeKeyOf(orgName)} ${streetKey(address)} ${sortName}`

interface Making {
  why: DeliveryWhy[]
  awayTo: string | null
  by: string
  now: string
}

export const makeDelivery = (
  round: RoundDocument,
  person: PersonDocument,
  { why, awayTo, by, now }: Making,
): DeliveryDocument => {
  const { keeper } = person
  return {
    ...newEnvelope(deliveryIdOf(round._id, person._id), by, now),
    ...{ orgId: round.orgId, ancestors: round.ancestors, roundId: round._id },
    ...{ roundName: round.orgName, month: round.month },
    ...{ personId: person._id, homes: person.ancestors, homeId: person.orgId, name: person.name },
    ...{ homeName: person.orgName, address: person.address ?? '', why },
    ...{ awayTo, state: awayTo ? 'away' : 'open', items: null, second: '', sortKey: sortKeyOf(person) },
    deliverer: keeper ? { grantId: keeper.grantId, openid: keeper.openid, name: keeper.name } : null,
    ...{ handedOver: false, record: null, others: [], held: [], entries: [] },
    recordedAt: null,
  }
}
