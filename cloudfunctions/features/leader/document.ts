import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

/** `groups/{orgId}.{openid}`: the people whom one leader may sign up. Without the leader's grant on that org it is worth nothing. */
export interface GroupDocument extends Envelope, Scoped {
  openid: string
  /** At most LIMITS.groupMax, nobody twice; in the order in which staff put them there. */
  members: string[]
}

export const groupId = (orgId: string, openid: string): string => `${orgId}.${openid}`

export const newGroup = (
  { _id, ancestors }: { _id: string; ancestors: string[] },
  openid: string,
  { by, now }: { by: string; now: string },
): GroupDocument => ({
  ...newEnvelope(groupId(_id, openid), by, now),
  ...{ orgId: _id, ancestors, openid, members: [] },
})
