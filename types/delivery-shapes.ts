import * as z from 'zod'

import { DELIVERED_WHERE, DELIVERY_STATES, DELIVERY_WHY, MISSED_WHY } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import { ZId, ZInstant, ZLine, ZNearDay, ZRequestId } from './kernel/zod'

const keysOf = <K extends string>(words: Record<K, string>) => z.enum(Object.keys(words) as [K, ...K[]])

export const ZDeliveryState = keysOf(DELIVERY_STATES)
export type DeliveryState = z.infer<typeof ZDeliveryState>
export const ZDeliveryWhy = keysOf(DELIVERY_WHY)
export type DeliveryWhy = z.infer<typeof ZDeliveryWhy>

/** What a home gets, as somebody sets it. */
export const ZToGive = z
  .array(z.strictObject({ itemId: ZId, count: z.int().min(1).max(LIMITS.homePieces) }))
  .max(LIMITS.homeItems, `一家最多${LIMITS.homeItems}样`)
/** The same with its name. */
export const ZGiven = z.object({ itemId: ZId, title: z.string(), count: z.number() })
export type Given = z.infer<typeof ZGiven>

const ZSaid = z.string().trim().max(LIMITS.gist, `最多写${LIMITS.gist}个字`)
/** Something that the person needs: it becomes a follow-up, due in so many days. */
export const ZNeed = z.strictObject({
  what: z.string().trim().min(2, '请写一句').max(LIMITS.line),
  days: z.int().min(1).max(LIMITS.followUpDaysMax),
})

const BOTH = {
  /** Who went along; '' = alone. */
  second: z.string().trim().max(LIMITS.name),
  need: ZNeed.nullable(),
  next: ZNearDay.nullable(),
}

export const ZRecord = z.discriminatedUnion('state', [
  z.strictObject({
    ...{ state: z.literal('delivered'), ...BOTH },
    where: keysOf(DELIVERED_WHERE),
    gave: ZToGive,
    /** What was read together. */
    read: ZLine,
    ...{ gist: ZSaid, wishes: ZSaid },
    /** Why more was handed over than was left; '' = it was not. */
    over: z.string().trim().max(LIMITS.reason),
  }),
  z.strictObject({
    ...{ state: z.literal('missed'), ...BOTH },
    why: keysOf(MISSED_WHY),
    note: ZLine,
  }),
])
export type DeliveryRecord = z.infer<typeof ZRecord>

/** `id` is made on the phone, one per record, and kept for ever; `at` is the phone's clock. */
export const ZDeliveryEntry = z.strictObject({
  id: ZRequestId,
  at: ZInstant,
  deliveryId: ZId,
  record: ZRecord,
})
export type DeliveryEntry = z.infer<typeof ZDeliveryEntry>

/** `already`: this home was recorded before; what this one says is kept beside it. `waiting`: staff decides on it. */
export const ZDeliveryOutcome = z.object({
  id: ZRequestId,
  outcome: z.enum(['done', 'already', 'waiting', 'refused']),
  already: z.object({ at: ZInstant, byName: z.string() }).nullable(),
})
export type DeliveryOutcome = z.infer<typeof ZDeliveryOutcome>

/** A record as it stands: with who wrote it down and when. */
export const ZKeptRecord = z.object({
  ...{ id: ZRequestId, at: ZInstant, byName: z.string() },
  record: z.discriminatedUnion('state', [
    ZRecord.options[0].extend({ gave: z.array(ZGiven) }),
    ZRecord.options[1],
  ]),
})
export type KeptRecord = z.infer<typeof ZKeptRecord>

export const ZTally = z.object({
  ...{ listed: z.number(), open: z.number(), delivered: z.number(), missed: z.number(), away: z.number() },
})
export type Tally = z.infer<typeof ZTally>

/** One home of a round, as a list shows it. */
export const ZDeliveryRow = z.object({
  ...{ id: ZId, personId: ZId, name: z.string(), orgName: z.string(), address: z.string() },
  state: ZDeliveryState,
  why: z.array(ZDeliveryWhy),
  /** Null: nobody goes there yet. */
  delivererName: z.string().nullable(),
  second: z.string(),
  /** Why it was not brought. */
  missed: keysOf(MISSED_WHY).nullable(),
  /** When it was recorded. */
  at: ZInstant.nullable(),
  /** Something that a phone sent in waits for staff. */
  waiting: z.boolean(),
})
export type DeliveryRow = z.infer<typeof ZDeliveryRow>

export const ZRound = z.object({
  ...{ id: ZId, rev: z.number(), orgId: ZId, orgName: z.string(), month: z.string() },
  items: z.array(ZGiven),
})
export type Round = z.infer<typeof ZRound>

/** What a deliverer's phone may hold of a home: nothing else, and nothing of health. */
export const ZHome = z.object({
  ...{ deliveryId: ZId, name: z.string(), orgName: z.string(), address: z.string() },
  ...{ month: z.string(), roundName: z.string(), second: z.string() },
  items: z.array(ZGiven),
})
export type Home = z.infer<typeof ZHome>

export const ZMonth = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份不对')
