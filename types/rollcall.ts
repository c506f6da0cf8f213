import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS, PATTERNS } from './kernel/limits'
import { ZId, ZInstant, ZPhone, ZReason, ZRequestId } from './kernel/zod'
import { ZExpected, ZSaying } from './offline'

const ZPartId = z.string().regex(PATTERNS.roadPart)
const short = (words: string) =>
  z.string().trim().min(1, words).max(LIMITS.roadName, `最多写${LIMITS.roadName}个字`)

export const ZPoint = z.strictObject({ id: ZPartId, name: short('请写在哪里点名') })
export type Point = z.infer<typeof ZPoint>

export const ZBus = z.strictObject({
  id: ZPartId,
  name: short('请写车的名字，例如1号车'),
  plate: z.string().trim().max(LIMITS.roadName),
  driverPhone: z.union([z.literal(''), ZPhone]),
  seats: z
    .int('请写有几个座位')
    .min(1, '至少1个座位')
    .max(LIMITS.busSeatsMax, `最多${LIMITS.busSeatsMax}个座位`),
  /** 带队的人. */
  leader: z.string().trim().max(LIMITS.name),
})
export type Bus = z.infer<typeof ZBus>

const unlike = (parts: readonly { id: string; name: string }[]) =>
  new Set(parts.map(({ id }) => id)).size === parts.length &&
  new Set(parts.map(({ name }) => name)).size === parts.length

const points = z.array(ZPoint).min(1, '至少留一个点').max(LIMITS.pointsMax).refine(unlike, '有两个点名字一样')
const buses = z.array(ZBus).max(LIMITS.busesMax).refine(unlike, '有两辆车名字一样')

/** What was said of one person at one point. `at`: the phone's clock put right; `tappedAt`: as it was. */
export const ZSaid = z.object({
  id: ZRequestId,
  pointId: ZPartId,
  personId: ZId,
  said: ZSaying,
  note: z.string(),
  at: ZInstant,
  tappedAt: ZInstant,
  byName: z.string(),
})
export type Said = z.infer<typeof ZSaid>

/** Somebody who holds a place. `heads`: with companions who gave no name. `busId` null: 还没分车. */
const ZRider = z.object({
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  partyId: z.string(),
  heads: z.number(),
  busId: ZPartId.nullable(),
  /** 小组 within the bus; '' = in none. */
  group: z.string(),
})
export type Rider = z.infer<typeof ZRider>

/** `personId → bus`. */
const ZSeats = z.record(ZId, ZPartId)

/** 小组: some of a bus, whom one of them looks after. `personId → name of the group`. */
const ZGroups = z.record(ZId, z.string())

const door = ['doorStaff', 'organiser', 'admin'] as const
const desk = ['organiser', 'admin'] as const
const trip = z.strictObject({ activityId: ZId })
/** 0 = nothing has been arranged yet. */
const rev = z.int().min(0)

/** 点名: who sits in which bus, and who is there at every point of the way. Ticks are sent in by `offline.replay`. */
export const rollcall = {
  plan: read({
    input: trip,
    output: z.object({ rev, points: z.array(ZPoint), buses: z.array(ZBus), riders: z.array(ZRider) }),
    allow: desk,
    scope: 'activity',
    errors: ['ROLLCALL.TOO_MANY'],
  }),
  /** A bus that is left out sets its people free; a point where somebody was called stays. */
  setUp: write({
    input: trip.extend({ rev, points, buses }),
    output: z.object({ rev }),
    allow: desk,
    scope: 'activity',
    errors: ['CONFLICT', 'ACTIVITY.CALLED_OFF', 'ROLLCALL.POINT_USED'],
  }),
  /** Into that bus, or out of all (null). `evenIfFull`: staff was told and says so. */
  seat: write({
    input: trip.extend({
      rev,
      personIds: z.array(ZId).min(1).max(LIMITS.roadPeople),
      busId: ZPartId.nullable(),
      evenIfFull: z.boolean().default(false),
    }),
    output: z.object({ rev }),
    allow: desk,
    scope: 'activity',
    errors: ['CONFLICT', 'ACTIVITY.CALLED_OFF', 'ROLLCALL.FULL', 'ROLLCALL.TOO_MANY'],
  }),
  /** Into that group of their bus, or out of it (''). Whoever changes the bus leaves the group. */
  group: write({
    input: trip.extend({
      rev,
      personIds: z.array(ZId).min(1).max(LIMITS.roadPeople),
      group: z.string().trim().max(LIMITS.roadName, `最多写${LIMITS.roadName}个字`),
    }),
    output: z.object({ rev }),
    allow: desk,
    scope: 'activity',
    errors: ['CONFLICT', 'ACTIVITY.CALLED_OFF', 'ROLLCALL.TOO_MANY'],
  }),
  /** 自动分车: whoever sits nowhere yet, no party split, no bus too full; `left`: heads that found no seat. */
  fill: write({
    input: trip.extend({ rev }),
    output: z.object({ rev, left: z.number() }),
    allow: desk,
    scope: 'activity',
    errors: ['CONFLICT', 'ACTIVITY.CALLED_OFF', 'ROLLCALL.TOO_MANY'],
  }),
  /** What a phone needs beside the list of `offline.list`. `said`: the last word of each person at each point. */
  sheet: read({
    input: trip,
    output: z.object({
      points: z.array(ZPoint),
      buses: z.array(ZBus),
      seats: ZSeats,
      /** Absent on a phone that downloaded the list before there were groups. */
      groups: ZGroups.optional(),
      said: z.array(ZSaid),
      /** Were here at some point and hold no place any more: nobody who got in drops out of the list on the way. */
      others: z.array(ZExpected),
    }),
    allow: door,
    scope: 'activity',
    errors: [],
  }),
  /** The number of somebody on the list, for whoever calls the roll; every look is an event. */
  phone: read({
    audited: true,
    input: trip.extend({
      ...{ personId: ZId, reason: ZReason },
      /** `contact`: the emergency contact that the person gave for this activity. */
      whose: z.enum(['own', 'contact']).default('own'),
    }),
    /** `name`: who answers there; null without a number. */
    output: z.object({ phone: z.string().nullable(), name: z.string().nullable() }),
    allow: door,
    scope: 'activity',
    errors: [],
  }),
}
