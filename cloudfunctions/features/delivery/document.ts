import type { DeliveryState, DeliveryWhy, Given, KeptRecord } from '@/types/delivery-shapes'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `rounds/{id of org and month}`: 本月送学 of a branch or a community. */
export interface RoundDocument extends Envelope, Scoped {
  orgName: string
  sortName: string
  /** YYYY-MM */
  month: string
  /** What every home gets that does not say otherwise. */
  items: Given[]
}

export interface Deliverer {
  grantId: string
  openid: string
  name: string
}

/** A record with whose identity wrote it. */
export type StoredRecord = KeptRecord & { by: string }

/** `deliveries/{id of round and person}`: one home of a round. Scoped by the round; `homes`: the path of where the person lives. */
export interface DeliveryDocument extends Envelope, Scoped {
  roundId: string
  roundName: string
  month: string
  personId: string
  homes: string[]
  homeId: string
  name: string
  homeName: string
  address: string
  why: DeliveryWhy[]
  state: DeliveryState
  /** Null: as the round. */
  items: Given[] | null
  deliverer: Deliverer | null
  second: string
  /** By community and street. */
  sortKey: string
  /** The branch where they stay for the time being. */
  awayTo: string | null
  handedOver: boolean
  record: StoredRecord | null
  /** What else was written of this home and does not count, the newest last. */
  others: StoredRecord[]
  /** What waits for staff. */
  held: StoredRecord[]
  /** Ids of everything that was ever decided on here. */
  entries: string[]
  recordedAt: string | null
}

/** `deliveryLeases/{id}`: one phone that holds the homes of a deliverer (decision 0015). */
export interface DeliveryLeaseDocument extends Envelope {
  openid: string
  byName: string
  until: string
  revokedAt: string | null
  roundIds: string[]
  deliveryIds: string[]
}
