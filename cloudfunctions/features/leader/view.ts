import type { GroupMember, ListedMember } from '@/types/leader'

import { phoneTail } from '@/domain/masks'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'

export const memberView = ({ _id, name, birthYear, phone }: PersonDocument): GroupMember => ({
  ...{ personId: _id, name, birthYear, phoneTail: phoneTail(phone) },
})

export const listedView = (person: PersonDocument, row: RegistrationDocument | null): ListedMember => ({
  ...memberView(person),
  ...{ state: row?.state ?? null, ticket: row?.ticket ?? '', presentAt: row?.present?.at ?? null },
  byName: !row || row.by.kind === 'self' ? null : row.by.name,
  byLeader: row?.by.kind === 'leader',
})
