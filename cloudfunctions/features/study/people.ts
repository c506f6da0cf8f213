import { STUDY_LIMITS } from '@/types/kernel/study'

import { memberOn } from '@/domain/branch'
import { dayOf } from '@/domain/calendar'

import { membersToday } from '@/cloudfunctions/features/branch/members'
import { groupsHolding, membersOf } from '@/cloudfunctions/features/leader/find'
import { peopleOf } from '@/cloudfunctions/features/notice/readers'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { keptOf, personsOf, walkAmong } from '@/cloudfunctions/features/person/on-the-books'
import type { AccountPerson } from '@/cloudfunctions/kit/account'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { idsOf } from '@/cloudfunctions/kit/caller'

import type { AssignmentDocument } from './document'

type Unit = Pick<AssignmentDocument, 'unitKind' | 'unitId'>

const living = ({ deceasedAt = null }: PersonDocument): boolean => deceasedAt === null

const byName = (people: PersonDocument[]): PersonDocument[] =>
  people.sort((a, b) => (a.sortName < b.sortName ? -1 : 1))

/** Everybody whom it means today, by name; of an org its first thousand. */
export const peopleIn = async ({ unitKind, unitId }: Unit, now: string): Promise<PersonDocument[]> => {
  switch (unitKind) {
    case 'branch':
      return (await membersToday(unitId, now, STUDY_LIMITS.people)).filter(living)
    case 'group': {
      const ids = await membersOf(unitId)
      return ids.length === 0 ? [] : byName((await keptOf(await personsOf(ids))).filter(living))
    }
    case 'everybody':
      return (await walkAmong({ orgId: unitId, born: null }, null, STUDY_LIMITS.people)).filter(living)
  }
}

/** One of this phone's people, and the places that count them in today. */
export interface Belonging {
  person: AccountPerson
  branches: string[]
  units: string[]
}

/** Two calls: the files say the branches, the lists of leaders the groups; where somebody lives the account knows. */
export const belongingsOf = async (caller: Caller, now: string): Promise<Belonging[]> => {
  const people = peopleOf(caller)
  if (people.length === 0) return []
  const ids = people.flatMap(idsOf)
  const files = new Map((await personsOf(ids)).map((file) => [file._id, file]))
  const groups = await groupsHolding(ids)

  return people.map((person) => {
    const file = files.get(person.personId)
    const branches = (file?.memberOf ?? []).filter(
      (id) => memberOn(file?.memberships, id, dayOf(now)) !== null,
    )
    const lists = groups.filter(({ members }) => idsOf(person).some((id) => members.includes(id)))
    return { person, branches, units: [...branches, ...lists.map(({ _id }) => _id), ...person.ancestors] }
  })
}

export const unitsOfAll = (belongings: readonly Belonging[]): string[] => [
  ...new Set(belongings.flatMap(({ units }) => units)),
]

/** Those who see what somebody says: the branches, else the neighbours. */
export const circlesOf = ({ person, branches }: Belonging): string[] =>
  branches.length > 0 ? branches : [person.orgId]
