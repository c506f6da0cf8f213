import { isComing } from '@/domain/registration'

import { membersOf } from '@/cloudfunctions/features/leader/find'
import { rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import type { AccountPerson } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { idsOf } from '@/cloudfunctions/kit/caller'

import { meantBy } from './branch-audience'
import type { NoticeDocument } from './document'

/** Everybody this phone stands for, own people first. */
export const peopleOf = ({ account }: Caller): AccountPerson[] => [
  ...(account?.persons ?? []),
  ...(account?.proxies ?? []),
]

/** `may`: this phone may read it; `people`: those of the phone to whom it goes. */
export interface Readers {
  may: boolean
  people: AccountPerson[]
}

/** A notice to an org is read by anybody who lives there, also by those whose year it does not name. */
export const readersOf = async (
  { audience, key }: Pick<NoticeDocument, 'audience' | 'key'>,
  caller: Caller,
): Promise<Readers> => {
  const people = peopleOf(caller)
  if (audience.kind === 'org') {
    const here = people.filter(({ ancestors }) => ancestors.includes(key))
    const { born } = audience
    const meant = here.filter(
      ({ card: { birthYear } }) =>
        born === null || (birthYear !== null && birthYear >= born.from && birthYear <= born.to),
    )
    return { may: here.length > 0, people: meant }
  }

  if (audience.kind === 'branch') {
    const ids = await meantBy(audience, people.flatMap(idsOf))
    const meant = people.filter((person) => idsOf(person).some((id) => ids.has(id)))
    return { may: meant.length > 0, people: meant }
  }
  if (audience.kind === 'study') return { may: people.length > 0, people }

  const ids = new Set(
    audience.kind === 'group'
      ? await membersOf(key)
      : (await rowsOfPersons(key, people.flatMap(idsOf)))
          .filter(({ state }) => isComing(state))
          .map(({ personId }) => personId),
  )
  const meant = people.filter((person) => idsOf(person).some((id) => ids.has(id)))
  return { may: meant.length > 0, people: meant }
}
