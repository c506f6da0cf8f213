import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS, PATTERNS } from './kernel/limits'
import { pageOf, ZBirthYear, ZDone, ZId, ZInstant, ZPage, ZPersonName, ZRequestId } from './kernel/zod'

/** What a phone may hold of somebody without signal: nothing else. */
export const ZExpected = z.object({
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  phoneTail: z.string(),
  ticket: z.string(),
  /** The person and companions without a name. */
  heads: z.number(),
  /** Was there already when the list was downloaded. */
  present: z.boolean(),
})
export type Expected = z.infer<typeof ZExpected>

/** 点名: is here; taken back; is not here and not missing either (labels.ts, ASIDES). */
export const ZSaying = z.enum(['here', 'none', 'own', 'family', 'out'])
export type Saying = z.infer<typeof ZSaying>

/** `id` is made on the phone, one per tap, and kept for ever; `at` is the phone's clock. */
const ENTRY = { id: ZRequestId, at: ZInstant }

export const ZOfflineEntry = z.discriminatedUnion('what', [
  z.strictObject({ ...ENTRY, what: z.literal('tick'), personId: ZId }),
  /** Takes back the tick of that id. */
  z.strictObject({ ...ENTRY, what: z.literal('undo'), personId: ZId, tickId: ZRequestId }),
  z.strictObject({ ...ENTRY, what: z.literal('walkIn'), name: ZPersonName, birthYear: ZBirthYear }),
  z.strictObject({
    ...ENTRY,
    what: z.literal('heads'),
    change: z.int().min(-LIMITS.headsStep).max(LIMITS.headsStep),
  }),
  /** What was said of somebody at a point of the way. `note`: why, where it is not simply here. */
  z.strictObject({
    ...{ ...ENTRY, what: z.literal('road'), personId: ZId, said: ZSaying },
    pointId: z.string().regex(PATTERNS.roadPart),
    note: z.string().trim().max(LIMITS.reason),
  }),
])
export type OfflineEntry = z.infer<typeof ZOfflineEntry>

const WHY = ['sameName', 'revoked', 'calledOff', 'heads'] as const
const HOW = ['same', 'another', 'accept', 'drop'] as const

/** `waiting`: it is safe, and staff decides on it. `refused`: there is no such person in this activity. */
export const ZOutcome = z.object({
  id: ZRequestId,
  outcome: z.enum(['done', 'already', 'waiting', 'refused']),
  /** Who was quicker, and when. */
  already: z.object({ at: ZInstant, byName: z.string() }).nullable(),
  why: z.enum(WHY).nullable(),
})
export type Outcome = z.infer<typeof ZOutcome>

const ZSamePerson = z.object({
  id: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  phoneTail: z.string(),
})

/** An entry that waits for staff. */
export const ZHeldEntry = z.object({
  id: ZRequestId,
  why: z.enum(WHY),
  what: z.enum(['tick', 'undo', 'walkIn', 'heads', 'road']),
  at: ZInstant,
  byName: z.string(),
  name: z.string(),
  birthYear: z.number().nullable(),
  change: z.number(),
  /** Whom it may be: people on the books of that name and year. */
  candidates: z.array(ZSamePerson),
})
export type HeldEntry = z.infer<typeof ZHeldEntry>
export type Settlement = (typeof HOW)[number]

const door = ['doorStaff', 'organiser', 'admin'] as const
const desk = ['organiser', 'admin'] as const

/** The door of a village without signal: a list on the phone, and what was ticked sent in later. */
export const offline = {
  /** 下载名单: says who may send in what, and until when a phone may hold the names. */
  lease: write({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ leaseId: ZId, until: ZInstant }),
    allow: door,
    scope: 'activity',
    errors: ['ACTIVITY.CALLED_OFF', 'ACTIVITY.OVER'],
  }),
  list: read({
    input: z.strictObject({ activityId: ZId, ...ZPage }),
    output: pageOf(ZExpected),
    allow: door,
    scope: 'activity',
    errors: [],
  }),
  /** Only the phone's own lease; whoever has lost the role since still gets rid of what was ticked: it waits for staff. */
  replay: write({
    input: z.strictObject({ leaseId: ZId, entries: z.array(ZOfflineEntry).min(1).max(LIMITS.replayAtOnce) }),
    output: z.object({ results: z.array(ZOutcome) }),
    allow: ['anyone'],
    scope: 'none',
    errors: ['OFFLINE.TOO_MANY'],
  }),
  /** What waits for a decision of staff. */
  held: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ items: z.array(ZHeldEntry) }),
    allow: desk,
    scope: 'activity',
    errors: [],
  }),
  /** `same`: the walk-in is that person; `another`: it is not. `accept` and `drop` are for what a revoked phone sent. */
  settle: write({
    input: z.strictObject({
      activityId: ZId,
      entryId: ZRequestId,
      how: z.enum(HOW),
      personId: ZId.optional(),
    }),
    output: ZDone,
    allow: desk,
    scope: 'activity',
    errors: [
      'ACTIVITY.CALLED_OFF',
      'CHECKIN.HEADS',
      'PERSON.HAS_MERGED',
      'PERSON.MERGE_FULL',
      'PERSON.MERGED',
    ],
  }),
  /** Phones that hold the list of an activity. */
  leases: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({
      items: z.array(
        z.object({ id: ZId, byName: z.string(), at: ZInstant, until: ZInstant, revoked: z.boolean() }),
      ),
    }),
    allow: desk,
    scope: 'activity',
    errors: [],
  }),
  /** A lost phone: what it still sends in waits for staff. */
  revoke: write({
    input: z.strictObject({ activityId: ZId, leaseId: ZId }),
    output: ZDone,
    allow: desk,
    scope: 'activity',
    errors: [],
  }),
}
