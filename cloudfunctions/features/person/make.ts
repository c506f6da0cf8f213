import { phoneTail } from '@/domain/masks'
import { bornTokens, scopedTokens, searchTokens } from '@/domain/search'

import type { Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import type { PersonCard } from '@/cloudfunctions/kit/person-card'
import { initialsOf, sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { PersonDocument } from './document'

export const nameKeyOf = (name: string, birthYear: number | null): string => `${name}:${birthYear ?? ''}`

/** Everything that follows from name, phone, birth year and place: computed in one place so that edits cannot forget a copy. */
export const derivedFields = (
  { name, phone, birthYear }: Pick<PersonDocument, 'name' | 'phone' | 'birthYear'>,
  ancestors: readonly string[],
) => {
  const initials = initialsOf(name)
  const tokens = [...searchTokens({ name, initials, phone }), ...bornTokens({ name, initials }, birthYear)]
  return {
    nameKey: nameKeyOf(name, birthYear),
    sortName: sortNameOf(name),
    search: scopedTokens(ancestors, tokens),
  }
}

interface NewPerson {
  id: string
  name: string
  phone: string | null
  birthYear: number | null
  verified: boolean
  place: Scoped & { name: string }
  by: string
  now: string
}

export const makePerson = ({
  id,
  name,
  phone,
  birthYear,
  verified,
  place,
  by,
  now,
}: NewPerson): PersonDocument => ({
  ...newEnvelope(id, by, now),
  orgId: place.orgId,
  ancestors: place.ancestors,
  orgName: place.name,
  ...{ name, phone, birthYear, verified, sex: null, mobility: null, householdId: null, mergedInto: null },
  ...derivedFields({ name, phone, birthYear }, place.ancestors),
})

export const cardOf = ({ name, birthYear, orgName, phone, sortName }: PersonDocument): PersonCard => ({
  ...{ name, birthYear, orgName, sortName },
  phoneTail: phoneTail(phone),
  search: searchTokens({ name, initials: initialsOf(name), phone }),
})
