import type { FollowUpFrom } from '@/types/follow-up'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

export interface Owner {
  grantId: string | null
  openid: string
  name: string
}

/** `followUps/{id}`: something that somebody needs. `ancestors`: where the person lives, and the branch that looks after them. */
export interface FollowUpDocument extends Envelope, Scoped {
  personId: string
  name: string
  orgName: string
  from: FollowUpFrom
  what: string
  byName: string
  owner: Owner | null
  dueDay: string
  result: string | null
  closedAt: string | null
  told: boolean
}
