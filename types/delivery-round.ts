import * as z from 'zod'

import { ZDeliveryRow, ZDeliveryState, ZMonth, ZRound, ZTally, ZToGive } from './delivery-shapes'
import { read, write } from './kernel/action'
import { pageOf, ZCursor, ZDone, ZId, ZInstant, ZPage } from './kernel/zod'

const staff = ['secretary', 'organiser', 'admin'] as const

/** 本月送学 of a branch or a community: who stands in it, what they get, who goes. */
export const deliveryRound = {
  /** Rounds of a month in an org and below, with where they stand. */
  rounds: read({
    input: z.strictObject({ orgId: ZId, month: ZMonth, ...ZPage }),
    output: pageOf(z.object({ ...ZRound.shape, tally: ZTally })),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** 生成本月送学, a page of people at a time: whoever stands there already stays as they are. Asked again with `next` until that is null. */
  fill: write({
    input: z.strictObject({ orgId: ZId, cursor: ZCursor.optional() }),
    output: z.object({ roundId: ZId, added: z.number(), next: z.string().nullable() }),
    allow: staff,
    scope: 'org',
    errors: ['DELIVERY.PLACE'],
  }),
  round: read({
    input: z.strictObject({ roundId: ZId }),
    output: z.object({ ...ZRound.shape, tally: ZTally, unassigned: z.number() }),
    allow: staff,
    scope: 'round',
    errors: [],
  }),
  list: read({
    input: z.strictObject({ roundId: ZId, state: ZDeliveryState.optional(), ...ZPage }),
    output: pageOf(ZDeliveryRow),
    allow: staff,
    scope: 'round',
    errors: [],
  }),
  /** What every home of the round gets, unless the home says otherwise. */
  setItems: write({
    input: z.strictObject({ roundId: ZId, rev: z.int().min(1), items: ZToGive }),
    output: z.object({ rev: z.number() }),
    allow: staff,
    scope: 'round',
    errors: ['CONFLICT'],
  }),
  /** Who of the org may go: holders of a grant there or above. */
  deliverers: read({
    input: z.strictObject({ roundId: ZId }),
    output: z.object({ items: z.array(z.object({ grantId: ZId, name: z.string() })) }),
    allow: staff,
    scope: 'round',
    errors: [],
  }),
  /** Homes to which nobody goes yet: this one does. */
  assign: write({
    input: z.strictObject({ roundId: ZId, grantId: ZId }),
    output: z.object({ assigned: z.number() }),
    allow: staff,
    scope: 'round',
    errors: [],
  }),
  /** Phones that hold homes of a round. */
  leases: read({
    input: z.strictObject({ roundId: ZId }),
    output: z.object({
      items: z.array(
        z.object({ id: ZId, byName: z.string(), at: ZInstant, until: ZInstant, revoked: z.boolean() }),
      ),
    }),
    allow: staff,
    scope: 'round',
    errors: [],
  }),
  /** A lost phone: what it still sends in waits for staff. */
  revoke: write({
    input: z.strictObject({ roundId: ZId, leaseId: ZId }),
    output: ZDone,
    allow: staff,
    scope: 'round',
    errors: [],
  }),
}
