import type { PersonRow } from '@/types/person'

import { maskPhone } from '@/domain/masks'

import type { PersonDocument } from './document'

export const personRow = ({ _id, name, birthYear, orgName, phone, verified }: PersonDocument): PersonRow => ({
  ...{ id: _id, name, birthYear, orgName, verified },
  phoneMasked: maskPhone(phone),
})
