import { LIMITS } from '@/types/kernel/limits'

import { collection, is } from '@/cloudfunctions/kit/database'

import type { GroupDocument } from './document'
import { groupId } from './document'

const groups = collection<GroupDocument>('groups')

export const findGroup = (orgId: string, openid: string): Promise<GroupDocument | null> =>
  groups.find(groupId(orgId, openid))

export const groupsOf = (ids: readonly string[]): Promise<GroupDocument[]> =>
  ids.length === 0 ? Promise.resolve([]) : groups.query({ where: { _id: is.in(ids) }, limit: ids.length })

/** A person is in a group or two; fifty is a bound, not a page. */
export const groupsWithAny = (personIds: readonly string[]): Promise<GroupDocument[]> =>
  personIds.length === 0
    ? Promise.resolve([])
    : groups.query({ where: { members: is.in(personIds) }, limit: 50 })

export const addGroup = (group: GroupDocument) => groups.add(group)

interface By {
  by: string
  now: string
}

/** False: there is no such list yet, it is full, or the person is on it. */
export const putMember = async (_id: string, personId: string, { by, now }: By): Promise<boolean> =>
  (await groups.update(
    { _id, members: is.not(personId), [`members.${LIMITS.groupMax - 1}`]: is.absent() },
    { push: { members: personId }, set: { updatedAt: now, updatedBy: by }, inc: { rev: 1 } },
  )) === 1

export const takeMember = (_id: string, personId: string, { by, now }: By) =>
  groups.update(
    { _id, members: personId },
    { pull: { members: personId }, set: { updatedAt: now, updatedBy: by }, inc: { rev: 1 } },
  )
