import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS, PATTERNS } from './kernel/limits'
import { ZBirthYear, ZId, ZInstant, ZPersonName, ZPhone } from './kernel/zod'
import { ZRegistrant } from './registration'

/** n of m at the door. 人次 = named + heads, 人数 = named. */
export const ZDoorCounts = z.object({
  registered: z.number(),
  /** Named persons present, walk-ins included. */
  named: z.number(),
  walkIns: z.number(),
  /** 只记人数: heads without a name. */
  heads: z.number(),
})
export type DoorCounts = z.infer<typeof ZDoorCounts>

/** A tick. `already`: it was done before — at what time and by whom; nothing was changed. */
export const ZTick = z.object({
  registrant: ZRegistrant,
  already: z.object({ at: ZInstant, byName: z.string() }).nullable(),
})
export type Tick = z.infer<typeof ZTick>

const ZCandidate = z.object({
  id: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  phoneTail: z.string(),
})

const door = ['doorStaff', 'organiser', 'admin'] as const

export const checkin = {
  /** 我到了, by the person or a proxy, within the window and only if registered; `code`: where the activity asks for the one on the wall. */
  self: write({
    input: z.strictObject({
      activityId: ZId,
      personId: ZId,
      code: z.string().trim().regex(PATTERNS.wallCode, '现场码是4位数字').optional(),
    }),
    output: z.object({ presentAt: ZInstant, ticket: z.string() }),
    allow: ['self', 'proxy'],
    scope: 'none',
    replay: 'record',
    errors: [
      ...([
        'CHECKIN.NOT_REGISTERED',
        'CHECKIN.TOO_EARLY',
        'CHECKIN.TOO_LATE',
        'ACTIVITY.CALLED_OFF',
      ] as const),
      ...(['CHECKIN.CODE', 'CHECKIN.CODE_WRONG', 'CHECKIN.CODE_TRIES'] as const),
    ],
  }),
  /** 现场码 for the screen in the room, and when it changes; null where the activity asks for none. */
  wallCode: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ title: z.string(), code: z.string().nullable(), until: ZInstant }),
    allow: door,
    scope: 'activity',
    errors: [],
  }),
  /** Door staff: by person (picked in the list) or by ticket (scanned or read aloud). */
  tick: write({
    input: z.strictObject({
      activityId: ZId,
      who: z.union([
        z.strictObject({ personId: ZId }),
        z.strictObject({ ticket: z.string().regex(PATTERNS.ticket) }),
      ]),
    }),
    output: ZTick,
    allow: door,
    scope: 'registration',
    replay: 'record',
    errors: ['CHECKIN.NOT_REGISTERED', 'ACTIVITY.CALLED_OFF'],
  }),
  undo: write({
    input: z.strictObject({ activityId: ZId, personId: ZId }),
    output: ZRegistrant,
    allow: door,
    scope: 'activity',
    errors: ['CHECKIN.NOT_PRESENT'],
  }),
  /** 现场来的人: name and birth year; a person on the books of that name and year in scope is the same person. */
  walkIn: write({
    input: z.strictObject({
      activityId: ZId,
      name: ZPersonName,
      birthYear: ZBirthYear,
      phone: ZPhone.optional(),
      /** Picked by staff among several of that name and year. */
      personId: ZId.optional(),
      /** Staff says it is none of those on the books. */
      asNew: z.boolean().default(false),
    }),
    output: ZTick,
    allow: door,
    scope: 'activity',
    errors: ['ACTIVITY.CALLED_OFF', 'CHECKIN.SEVERAL'],
  }),
  /** People on the books of that name and birth year, when there are several. */
  candidates: read({
    input: z.strictObject({ activityId: ZId, name: ZPersonName, birthYear: ZBirthYear }),
    output: z.object({ items: z.array(ZCandidate) }),
    allow: door,
    scope: 'activity',
    errors: [],
  }),
  /** 只记人数: +1, or −1 to take a slip back. */
  heads: write({
    input: z.strictObject({ activityId: ZId, change: z.int().min(-LIMITS.headsStep).max(LIMITS.headsStep) }),
    output: ZDoorCounts,
    allow: door,
    scope: 'activity',
    errors: ['CHECKIN.HEADS', 'ACTIVITY.CALLED_OFF'],
  }),
  counts: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZDoorCounts,
    allow: ['doorStaff', 'organiser', 'head', 'admin'],
    scope: 'activity',
    errors: [],
  }),
  /** 照纸质表补签: all listed start as present; `absent` are those who did not come. Marked 补录. */
  paper: write({
    input: z.strictObject({
      activityId: ZId,
      absent: z.array(ZId).max(LIMITS.paperAbsent),
      heads: z.int().min(0).max(LIMITS.headsMax).optional(),
      photo: z.string().max(300).optional(),
    }),
    output: ZDoorCounts,
    allow: door,
    scope: 'activity',
    errors: ['ACTIVITY.CALLED_OFF'],
  }),
}
