import * as z from 'zod'

import { deliveryRound } from './delivery-round'
import {
  ZDeliveryEntry,
  ZDeliveryOutcome,
  ZDeliveryRow,
  ZGiven,
  ZHome,
  ZKeptRecord,
  ZRecord,
  ZToGive,
} from './delivery-shapes'
import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import { pageOf, ZDone, ZId, ZInstant, ZPage, ZRequestId } from './kernel/zod'

/** Who walks to homes, and who sees to it that somebody does. */
const keepers = ['caseworker', 'secretary', 'organiser', 'admin'] as const
const staff = ['secretary', 'organiser', 'admin'] as const

const ZRev = z.object({ rev: z.number() })
const one = { deliveryId: ZId, rev: z.int().min(1) }

/** 送学上门: a month's round of a branch or a community, and its homes. */
export const delivery = {
  ...deliveryRound,
  get: read({
    input: z.strictObject({ deliveryId: ZId }),
    output: z.object({
      ...ZDeliveryRow.shape,
      ...{ rev: z.number(), roundId: ZId, month: z.string(), roundName: z.string() },
      items: z.array(ZGiven),
      /** The home has its own items. */
      own: z.boolean(),
      record: ZKeptRecord.nullable(),
      /** Of the same home, and not what counts. */
      others: z.array(ZKeptRecord),
      /** Sent in by a phone that had lost the right to. */
      held: z.array(ZKeptRecord),
      /** What was said the time before. */
      last: z.object({ month: z.string(), gist: z.string(), wishes: z.string() }).nullable(),
      awayTo: z.string().nullable(),
      handedOver: z.boolean(),
    }),
    allow: keepers,
    scope: 'delivery',
    errors: [],
  }),
  /** For this round: what the home gets (null: as the others), and who goes. */
  plan: write({
    input: z.strictObject({
      ...one,
      items: ZToGive.nullable(),
      grantId: ZId.nullable(),
      second: z.string().trim().max(LIMITS.name),
    }),
    output: ZRev,
    allow: staff,
    scope: 'delivery',
    errors: ['CONFLICT'],
  }),
  /** Somebody stays elsewhere: the branch there brings it, or they are back and it is brought here. */
  away: write({
    input: z.strictObject({ deliveryId: ZId, how: z.enum(['handOver', 'back']) }),
    output: ZDone,
    allow: staff,
    scope: 'delivery',
    errors: ['DELIVERY.NOT_AWAY'],
  }),
  /** Written down, or put right, where there is a network. */
  record: write({
    input: z.strictObject({ ...one, record: ZRecord }),
    output: ZRev,
    allow: keepers,
    scope: 'delivery',
    errors: ['CONFLICT', 'STOCK.SHORT'],
  }),
  /** What a phone without the right sent in is true after all, or is not. */
  settle: write({
    input: z.strictObject({ deliveryId: ZId, entryId: ZRequestId, accept: z.boolean() }),
    output: ZDone,
    allow: staff,
    scope: 'delivery',
    errors: [],
  }),
  /** Homes that I go to this month and that nobody has been to, by community and street. */
  mine: read({
    input: z.strictObject({ ...ZPage }),
    output: pageOf(ZHome),
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  /** Says who may send in what, and until when a phone may hold the names. */
  lease: write({
    input: z.strictObject({}),
    output: z.object({ leaseId: ZId, until: ZInstant }),
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  /** Only the phone's own lease; whoever has lost the role since still gets rid of what was written: it waits for staff. */
  replay: write({
    input: z.strictObject({
      leaseId: ZId,
      entries: z.array(ZDeliveryEntry).min(1).max(LIMITS.deliveriesAtOnce),
    }),
    output: z.object({ results: z.array(ZDeliveryOutcome) }),
    allow: ['anyone'],
    scope: 'none',
    errors: ['OFFLINE.TOO_MANY'],
  }),
  /** What 送学 needs to know of a person, apart from who walks how. */
  home: read({
    input: z.strictObject({ personId: ZId }),
    output: z.object({
      ...{ personId: ZId, rev: z.number(), name: z.string(), orgName: z.string() },
      ...{ address: z.string(), needsDelivery: z.boolean() },
    }),
    allow: keepers,
    scope: 'person',
    errors: [],
  }),
  setHome: write({
    input: z.strictObject({
      ...{ personId: ZId, rev: z.int().min(1) },
      address: z.string().trim().max(LIMITS.address, `最多写${LIMITS.address}个字`),
      needsDelivery: z.boolean(),
    }),
    output: ZRev,
    allow: keepers,
    scope: 'person',
    errors: ['CONFLICT', 'PERSON.MERGED'],
  }),
}
