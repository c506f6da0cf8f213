import { grantsOn } from '@/cloudfunctions/features/account/grants'

import { groupId } from './document'
import { groupsOf, groupsWithAny } from './store'

/** The leader's grant of that id on that very org. */
export const leaderOn = async (orgId: string, grantId: string) =>
  (await grantsOn(orgId)).find(({ grant }) => grant.id === grantId && grant.role === 'leader') ?? null

/** By which id a leader's group is kept, and whose it is; null: there is no such leader. */
export const groupOfLeader = async (
  orgId: string,
  grantId: string,
): Promise<{ groupId: string; leaderName: string } | null> => {
  const found = await leaderOn(orgId, grantId)
  return found && { groupId: groupId(orgId, found.holder._id), leaderName: found.grant.holderName }
}

/** Ids of the people of a group. */
export const membersOf = async (id: string): Promise<string[]> => (await groupsOf([id]))[0]?.members ?? []

/** The groups that any of these people are in. */
export const groupsHolding = groupsWithAny

/** Ids of the groups that any of these people are in. */
export const groupIdsOf = async (personIds: readonly string[]): Promise<string[]> =>
  (await groupsWithAny(personIds)).map(({ _id }) => _id)
