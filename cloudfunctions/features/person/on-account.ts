import type { Relation } from '@/types/account'

import { maskPhone } from '@/domain/masks'

import type { AccountPerson } from '@/cloudfunctions/kit/account'

import type { PersonDocument } from './document'
import { cardOf } from './make'

/** The person as the account carries it. */
export const onAccount = (
  { mergedFrom = [], ...person }: PersonDocument,
  relation: Relation,
  now: string,
): AccountPerson => ({
  personId: person._id,
  relation,
  name: person.name,
  phoneMasked: maskPhone(person.phone),
  card: cardOf(person),
  orgId: person.orgId,
  ancestors: person.ancestors,
  since: now,
  ...(mergedFrom.length > 0 && { formerIds: mergedFrom }),
})
