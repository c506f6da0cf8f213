import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { BranchDocument, HeldEntry, MeetingDocument, StoredMark } from './document'

const branches = collection<BranchDocument>('branches')
const meetings = collection<MeetingDocument>('meetings')

export const LIST_BY = ['startsAt'] as const

export const findBranch = (orgId: string): Promise<BranchDocument | null> => branches.find(orgId)

export const branchesAmong = (orgIds: readonly string[]): Promise<BranchDocument[]> =>
  orgIds.length === 0
    ? Promise.resolve([])
    : branches.query({ where: { _id: is.in(orgIds) }, limit: orgIds.length })

export const addBranch = (branch: BranchDocument) => branches.add(branch)

/** Changes what it says of itself if nobody changed that since it was read. */
export const changeBranch = async (
  { _id, rev }: Pick<BranchDocument, '_id' | 'rev'>,
  set: Partial<BranchDocument>,
): Promise<boolean> => (await branches.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** A later word of the same meeting stays. */
export const setHeld = (orgId: string, meetingId: string, entry: HeldEntry) =>
  branches.update(
    { _id: orgId, [`held.${meetingId}.rev`]: is.or(is.absent(), is.lt(entry.rev)) },
    { set: { [`held.${meetingId}`]: entry } },
  )

export const dropHeld = (orgId: string, meetingIds: readonly string[]) =>
  branches.update({ _id: orgId }, { unset: meetingIds.map((id) => `held.${id}`) })

export const findMeeting = (id: string): Promise<MeetingDocument | null> => meetings.find(id)

export const addMeeting = (meeting: MeetingDocument) => meetings.add(meeting)

/** Changes it if nobody changed it since it was read; `ticks`: nor marked anybody. */
export const changeMeeting = async (
  where: Pick<MeetingDocument, '_id' | 'rev'> & { ticks?: number },
  set: Partial<MeetingDocument>,
): Promise<boolean> => (await meetings.update({ ...where }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Marks one person if nobody marked that one since; marks of others stand beside it. */
export const setMark = async (
  { _id, state, roll }: MeetingDocument,
  personId: string,
  mark: StoredMark,
): Promise<boolean> =>
  (await meetings.update(
    { _id, state, [`roll.${personId}.seq`]: roll[personId]?.seq ?? is.absent() },
    { set: { [`roll.${personId}`]: mark }, inc: { ticks: 1 } },
  )) === 1

export const setNotice = (id: string, noticeId: string) => meetings.update({ _id: id }, { set: { noticeId } })

const KEPT = is.not('dropped')

export const meetingsOf = (
  orgId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<MeetingDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'desc', ...page })
  return meetings.query({ where: [{ orgId, state: KEPT }, ...after], orderBy, limit })
}

/** From that instant on, before the other, oldest first; at most so many. */
export const meetingsWithin = (
  orgId: string,
  { from, to }: { from: string; to: string },
  limit: number,
): Promise<MeetingDocument[]> =>
  meetings.query({
    where: { orgId, startsAt: is.range(from, to), state: KEPT },
    orderBy: [
      ['startsAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
