import type { Cue, CueOfPerson, Visit } from '@/types/visit'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'

import type { CueDocument, VisitDocument } from './document'

export const cueOf = (cue: CueDocument, me: string): CueOfPerson => {
  const { _id: id, why, openedAt, byName, dueAt, owner, words } = cue
  return {
    ...{ id, kind: why, openedAt, byName, dueAt },
    ...{ ownerName: owner?.name ?? null, mine: owner?.openid === me, hasWords: Boolean(words) },
  }
}

export const cueRow = (cue: CueDocument, person: PersonDocument, me: string): Cue => {
  const { name, birthYear, orgName } = person
  return { ...cueOf(cue, me), personId: cue.personId, name, birthYear, orgName }
}

export const visitRow = ({ _id: id, on, form, visitors, gift, byName }: VisitDocument): Visit => ({
  ...{ id, on, form, visitors, gift, byName },
})
