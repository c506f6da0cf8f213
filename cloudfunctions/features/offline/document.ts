import type { HeldEntry, OfflineEntry, Settlement } from '@/types/offline'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `leases/{id}`: one phone that holds the list of one activity. A document and no signature: it can be taken back. */
export interface LeaseDocument extends Envelope, Scoped {
  activityId: string
  openid: string
  byName: string
  until: string
  revokedAt: string | null
}

/** `heldEntries/{id of the entry}`: what a phone sent in and staff decides on. Never deleted before that. */
export interface HeldEntryDocument extends Envelope, Scoped {
  activityId: string
  leaseId: string
  why: HeldEntry['why']
  entry: OfflineEntry
  byName: string
  /** The person that a walk-in was written down as. */
  personId: string | null
  settledAt: string | null
  settledAs: Settlement | null
}
