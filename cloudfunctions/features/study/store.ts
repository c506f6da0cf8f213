import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { AssignmentDocument } from './document'

const assignments = collection<AssignmentDocument>('assignments')

export const LIST_BY = ['createdAt'] as const

export const findAssignment = (id: string): Promise<AssignmentDocument | null> => assignments.find(id)

export const assignmentsById = (ids: readonly string[]): Promise<AssignmentDocument[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : assignments.query({ where: { _id: is.in(ids) }, limit: ids.length })

export const addAssignments = (documents: readonly AssignmentDocument[]) => assignments.addAll(documents)

export const assignmentsIn = (
  orgId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<AssignmentDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'desc', ...page })
  return assignments.query({ where: [{ ancestors: orgId }, ...after], orderBy, limit })
}

/** More than a person can read; the nearest end comes first. */
const CURRENT = 20

export const currentFor = (unitIds: readonly string[], today: string): Promise<AssignmentDocument[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : assignments.query({
        where: { unitId: is.in(unitIds), until: is.gte(today), cancelledAt: null },
        orderBy: [['until', 'asc']],
        limit: CURRENT,
      })

export const pushesOf = (materialId: string, unitIds: readonly string[]): Promise<AssignmentDocument[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : assignments.query({ where: { materialId, unitId: is.in(unitIds), cancelledAt: null }, limit: CURRENT })

interface Stamp {
  updatedAt: string
  updatedBy: string
}

/** The first day stays; 0: it stood there already. */
export const markOpened = (_id: string, personId: string, day: string, stamp: Stamp): Promise<number> =>
  assignments.update(
    { _id, [`opened.${personId}`]: is.absent() },
    { set: { [`opened.${personId}`]: day, ...stamp }, inc: { rev: 1 } },
  )

export const markHome = (_id: string, personIds: readonly string[], day: string, stamp: Stamp) =>
  assignments.update(
    { _id },
    { set: { ...Object.fromEntries(personIds.map((id) => [`home.${id}`, day])), ...stamp }, inc: { rev: 1 } },
  )

/** The whole list at once, if nobody has written another one since it was read. */
export const setRoom = async (
  _id: string,
  rev: number,
  set: Pick<AssignmentDocument, 'room' | 'roomDay' | 'roomByName' | 'roomRequest'> & Stamp,
): Promise<boolean> =>
  (await assignments.update({ _id, roomRev: rev }, { set: { ...set }, inc: { roomRev: 1, rev: 1 } })) === 1

/** The next reminder takes the place of the last one; whoever comes second finds it there. */
export const setNudged = (
  { _id, nudgedAt }: AssignmentDocument,
  set: Pick<AssignmentDocument, 'nudgedAt' | 'noticeId' | 'nudgeRequest'> & Stamp,
) => assignments.update({ _id, nudgedAt }, { set: { ...set }, inc: { rev: 1 } })

export const setCancelled = (
  _id: string,
  set: Pick<AssignmentDocument, 'cancelledAt' | 'cancelledReason' | 'request'> & Stamp,
) => assignments.update({ _id, cancelledAt: null }, { set: { ...set }, inc: { rev: 1 } })
