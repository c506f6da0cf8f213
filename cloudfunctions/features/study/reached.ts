import { dayOf } from '@/domain/calendar'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { Position } from '@/cloudfunctions/kit/pages'

import type { AssignmentDocument } from './document'
import { hasRead } from './marks'
import { peopleIn } from './people'
import { assignmentsById, findAssignment, markHome } from './store'

const idsOf = ({ _id, mergedFrom = [] }: PersonDocument): string[] => [_id, ...mergedFrom]

/** Whom a push still waits for, a page at a time in the order of ids; `next` null: that was the last page. */
export const stillToRead = async (
  assignmentId: string,
  after: Position | null,
  { limit, now }: { limit: number; now: string },
): Promise<{ people: PersonDocument[]; next: Position | null }> => {
  const assignment = await findAssignment(assignmentId)
  if (!assignment || assignment.cancelledAt !== null) return { people: [], next: null }
  const open = (await peopleIn(assignment, now))
    .filter((person) => !hasRead(assignment, idsOf(person)) && person._id > String(after?.[0] ?? ''))
    .sort((a, b) => (a._id < b._id ? -1 : 1))
  const people = open.slice(0, limit)
  const last = people.at(-1)
  return { people, next: open.length > limit && last ? [last._id] : null }
}

/** Pushes that nobody need be told of any more, and who has read the others: messages about them are no longer true. */
export const readersOfPushes = async (
  ids: readonly string[],
): Promise<(id: string, person: PersonDocument) => boolean> => {
  const found = new Map<string, AssignmentDocument>(
    (await assignmentsById(ids)).map((each) => [each._id, each]),
  )
  return (id, person) => {
    const assignment = found.get(id)
    return !assignment || assignment.cancelledAt !== null || hasRead(assignment, idsOf(person))
  }
}

/** 送到家: what whoever brought it says of these people; the first day of each stays. Safe to say again. */
export const studiedAtHome = async (
  assignmentId: string,
  personIds: readonly string[],
  { at, by }: { at: string; by: string },
): Promise<void> => {
  const assignment = await findAssignment(assignmentId)
  const fresh = personIds.filter((id) => assignment && assignment.home[id] === undefined)
  if (fresh.length > 0) await markHome(assignmentId, fresh, dayOf(at), { updatedAt: at, updatedBy: by })
}
