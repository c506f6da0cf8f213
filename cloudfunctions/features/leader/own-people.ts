import { findKept, keptOf, personsOf } from '@/cloudfunctions/features/person/on-the-books'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import type { Caller } from '@/cloudfunctions/kit/caller'

import { groupId } from './document'
import { findGroup, groupsOf } from './store'

/** Everybody on the caller's own list who is still on the books. */
export const ownPeople = async (orgId: string, { openid }: Caller): Promise<PersonDocument[]> => {
  const { members = [] } = (await findGroup(orgId, openid)) ?? {}
  return members.length === 0 ? [] : keptOf(await personsOf(members))
}

/** Ids of everybody on any list that the caller looks after as a leader. */
export const membersOf = async ({ openid, account }: Caller): Promise<ReadonlySet<string>> => {
  const led = account?.grants.filter(({ role }) => role === 'leader') ?? []
  const lists = await groupsOf(led.map(({ orgId }) => groupId(orgId, openid)))
  return new Set(lists.flatMap(({ members }) => members))
}

/** One of them; null: not on the list, which looks like not there. */
export const ownPerson = async (
  orgId: string,
  personId: string,
  { openid }: Caller,
): Promise<PersonDocument | null> => {
  const [group, person] = await Promise.all([findGroup(orgId, openid), findKept(personId)])
  if (!person) return null
  const ids = [personId, person._id, ...(person.mergedFrom ?? [])]
  return group?.members.some((id) => ids.includes(id)) ? person : null
}

const idsOf = ({ _id, mergedFrom = [] }: PersonDocument): string[] => [_id, ...mergedFrom]

/** Where each stands in an activity: under the own id, or under that of a duplicate merged into the file. */
export const rowsOf = async (
  activityId: string,
  people: readonly PersonDocument[],
): Promise<(person: PersonDocument) => RegistrationDocument | null> => {
  const ids = people.flatMap(idsOf)
  const rows = ids.length === 0 ? [] : await rowsOfPersons(activityId, ids)
  return (person) => {
    const theirs = rows.filter((row) => idsOf(person).includes(row.personId))
    return theirs.find(({ state }) => state === 'registered') ?? theirs[0] ?? null
  }
}
