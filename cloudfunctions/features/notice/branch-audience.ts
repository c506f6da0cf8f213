import type { Audience } from '@/types/notice-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { membersToday } from '@/cloudfunctions/features/branch/members'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { personsOf } from '@/cloudfunctions/features/person/on-the-books'
import type { Position } from '@/cloudfunctions/kit/pages'

export type OfBranch = Extract<Audience, { kind: 'branch' }>

export const branchWords = (name: string, personIds: readonly string[] | null): string =>
  personIds ? `${name}的${personIds.length}位党员` : `${name}的党员`

/** Everybody it means, by name; one call, since a branch is small. */
export const ofBranch = async ({ orgId, personIds }: OfBranch, now: string): Promise<PersonDocument[]> =>
  (await membersToday(orgId, now, LIMITS.branchMembers)).filter(
    ({ _id, deceasedAt }) => !deceasedAt && (personIds?.includes(_id) ?? true),
  )

/** One page of them, behind that one. */
export const walkBranch = async (
  whom: OfBranch,
  { after, limit, now }: { after: Position | null; limit: number; now: string },
): Promise<{ people: PersonDocument[]; next: Position | null }> => {
  const all = (await ofBranch(whom, now)).sort((one, other) => (one._id < other._id ? -1 : 1))
  const rest = after ? all.filter(({ _id }) => _id > String(after[0])) : all
  const people = rest.slice(0, limit)
  const last = people.at(-1)
  return { people, next: rest.length > limit && last ? [last._id] : null }
}

/** Branches that any of these people belongs to. */
export const branchesOfAny = async (personIds: readonly string[]): Promise<string[]> =>
  personIds.length === 0
    ? []
    : [...new Set((await personsOf(personIds)).flatMap(({ memberOf = [] }) => memberOf))]

/** Those of these people whom it means. */
export const meantBy = async ({ orgId, personIds }: OfBranch, ids: readonly string[]): Promise<Set<string>> =>
  new Set(
    (ids.length === 0 ? [] : await personsOf(ids))
      .filter(({ _id, memberOf }) => memberOf?.includes(orgId) && (personIds?.includes(_id) ?? true))
      .map(({ _id }) => _id),
  )
