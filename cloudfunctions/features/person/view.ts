import type { Link, PersonRow } from '@/types/person-file'

import { maskPhone } from '@/domain/masks'

import type { Holder } from '@/cloudfunctions/features/account/holders'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { PersonDocument } from './document'

export const personRow = ({ _id, name, birthYear, orgName, phone, verified }: PersonDocument): PersonRow => ({
  ...{ id: _id, name, birthYear, orgName, verified },
  phoneMasked: maskPhone(phone),
})

/** Names a link without naming the WeChat identity. */
export const linkId = ({ account, entry }: Holder): string => idFrom(account._id, entry.personId)

export const linkView = (holder: Holder): Link => {
  const { account, entry, standing } = holder
  const other = account.persons.find(({ personId }) => personId !== entry.personId)
  return {
    ...{ id: linkId(holder), standing, relation: entry.relation, since: entry.since },
    holder: other ? { id: other.personId, name: other.name } : null,
    confirmed: entry.confirmed ?? null,
    hears: entry.hears ?? null,
  }
}
