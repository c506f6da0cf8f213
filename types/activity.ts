import * as z from 'zod'

import { ZAsks, ZAsksDraft } from './asks'
import { read, write } from './kernel/action'
import type { COUNTED_AS, PROMOTION, SIGN_UP } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import {
  pageOf,
  ZDone,
  ZId,
  ZInstant,
  ZLine,
  ZPage,
  ZPhone,
  ZReason,
  ZScene,
  ZText,
  ZTitle,
} from './kernel/zod'
import { ZStage } from './stage'

export type SignUp = keyof typeof SIGN_UP
export const ZSignUp = z.enum(['none', 'firstCome', 'lists', 'invite', 'lottery', 'review'])

export type Promotion = keyof typeof PROMOTION
const ZPromotion = z.enum(['automatic', 'offer'])

/** Places set aside for an org's own people, inside the total. */
export const ZQuota = z.object({ orgId: ZId, name: z.string(), places: z.number() })

/** Whose session it is in the figures: the year report counts the centres' own, the others stand beside it (seed 000). */
export type CountedAs = keyof typeof COUNTED_AS
export const ZCountedAs = z.enum(['centre', 'community'])

export const ZActivityState = z.enum(['draft', 'published', 'calledOff'])
export type ActivityState = z.infer<typeof ZActivityState>

export const ZPlace = z.object({
  name: z.string(),
  address: z.string(),
  /** 怎么去, in words: bus lines first. */
  way: z.string(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
})

/** '' = none. */
export const ZOnlineLinks = z.object({ live: z.string(), replay: z.string() })

/** What anybody may read of a published activity. Instants are ISO UTC; `capacity`, `left`: null = unlimited, 0 = none. */
export const ZActivity = z.object({
  id: ZId,
  typeName: z.string(),
  title: z.string(),
  state: ZActivityState,
  calledOffReason: z.string().nullable(),
  orgId: ZId,
  orgName: z.string(),
  startsAt: ZInstant,
  endsAt: ZInstant,
  opensAt: ZInstant,
  closesAt: ZInstant,
  place: ZPlace,
  signUp: ZSignUp,
  capacity: z.number().nullable(),
  /** Everybody's places; quotas keep their own. */
  left: z.number().nullable(),
  /** Parties in line. */
  waiting: z.number(),
  quotas: z.array(ZQuota.extend({ left: z.number() })),
  /** From then on what is left of the quotas is everybody's. */
  releasesAt: ZInstant.nullable(),
  promotion: ZPromotion,
  /** 我去不了了 until here; the start unless said otherwise. */
  cancelsUntil: ZInstant,
  /** 抽签: the promise, and after the draw what it promised. */
  draw: z.object({ hash: z.string(), seed: z.string().nullable(), drawnAt: ZInstant.nullable() }).nullable(),
  suits: z.string(),
  bring: z.string(),
  speaker: z.string(),
  about: z.string(),
  contactPhone: z.string(),
  /** What is asked of whoever signs up; null = nothing. */
  asks: ZAsks.nullable(),
  /** Addresses to watch at home; null = none. */
  online: ZOnlineLinks.nullable(),
})
export type Activity = z.infer<typeof ZActivity>

/** One row of a list. */
export const ZActivityRow = ZActivity.pick({
  id: true,
  typeName: true,
  title: true,
  state: true,
  startsAt: true,
  endsAt: true,
  signUp: true,
  left: true,
}).extend({ placeName: z.string() })
export type ActivityRow = z.infer<typeof ZActivityRow>

/** What staff see of their own: drafts too, and the revision an edit must name. */
export const ZDeskActivity = ZActivity.extend({
  rev: z.number(),
  type: z.string(),
  countedAs: ZCountedAs,
  /** The series it belongs to. */
  seriesId: ZId.nullable(),
  /** A village with a weak signal. */
  remote: z.boolean(),
  wallCode: z.boolean(),
  taken: z.number(),
  missing: z.array(z.object({ field: z.string(), sentence: z.string() })),
})
export type DeskActivity = z.infer<typeof ZDeskActivity>

export const ZDeskRow = ZActivityRow.extend({
  orgName: z.string(),
  remote: z.boolean(),
  taken: z.number(),
  capacity: z.number().nullable(),
  stage: ZStage,
})
export type DeskRow = z.infer<typeof ZDeskRow>

/** One of the seven types of S1, or an organisation's own; carries the default sign-up mode. */
export const ZActivityType = z.object({ key: z.string().max(20), name: z.string().max(20), signUp: ZSignUp })
export type ActivityType = z.infer<typeof ZActivityType>

/** Everything an organiser types. Absent closesAt = until the start; absent opensAt = from publication. */
export const ZActivityDraft = z.strictObject({
  type: z.string().min(1, '请选类型').max(20),
  title: ZTitle,
  startsAt: ZInstant,
  endsAt: ZInstant,
  opensAt: ZInstant.optional(),
  closesAt: ZInstant.optional(),
  place: z.strictObject({
    name: ZLine,
    address: ZLine,
    way: ZText,
    location: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .nullable(),
  }),
  signUp: ZSignUp,
  capacity: z
    .int('请写整数')
    .min(1, '至少1个名额')
    .max(LIMITS.capacityMax, `最多${LIMITS.capacityMax}个名额`)
    .nullable(),
  quotas: z
    .array(z.strictObject({ orgId: ZId, places: z.int().min(1).max(LIMITS.capacityMax) }))
    .max(LIMITS.quotasMax)
    .default([]),
  releasesAt: ZInstant.nullable().default(null),
  promotion: ZPromotion.default('automatic'),
  cancelsUntil: ZInstant.optional(),
  suits: ZLine,
  bring: ZLine,
  speaker: ZLine,
  about: ZText,
  contactPhone: z.union([ZPhone, z.literal('')]),
  /** Absent: as it was. */
  asks: ZAsksDraft.nullable().optional(),
  /** 我到了 needs the number that stands on a screen in the room. Absent: as it was; off at first. */
  wallCode: z.boolean().optional(),
})
export type ActivityDraft = z.infer<typeof ZActivityDraft>

const staff = ['organiser', 'admin'] as const

export const activity = {
  /** What one can come to: published, not over, for the place of the scene, or for where my persons live. */
  list: read({
    input: z.strictObject({ scene: ZScene.optional(), ...ZPage }),
    output: pageOf(ZActivityRow),
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  get: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZActivity,
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  /** Staff: all of an org's subtree; `from` moves the window, `to` is exclusive. */
  desk: read({
    input: z.strictObject({ orgId: ZId, from: ZInstant, to: ZInstant.optional(), ...ZPage }),
    output: pageOf(ZDeskRow),
    allow: ['organiser', 'doorStaff', 'head', 'admin'],
    scope: 'org',
    errors: [],
  }),
  open: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZDeskActivity,
    allow: ['organiser', 'doorStaff', 'head', 'admin'],
    scope: 'activity',
    errors: [],
  }),
  types: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({ types: z.array(ZActivityType) }),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  create: write({
    input: z.strictObject({ orgId: ZId, draft: ZActivityDraft }),
    output: ZDeskActivity,
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  update: write({
    input: z.strictObject({ activityId: ZId, rev: z.int(), draft: ZActivityDraft }),
    output: ZDeskActivity,
    allow: staff,
    scope: 'activity',
    errors: ['CONFLICT', 'ACTIVITY.CALLED_OFF', 'ACTIVITY.CAPACITY_BELOW'],
  }),
  publish: write({
    input: z.strictObject({ activityId: ZId }),
    output: ZDeskActivity,
    allow: staff,
    scope: 'activity',
    errors: ['ACTIVITY.NOT_DRAFT', 'ACTIVITY.NOT_READY', 'ACTIVITY.CALLED_OFF', 'ACTIVITY.NOT_APPROVED'],
  }),
  /** Never deletes: the registered see 已取消 with the reason, the rows remain. */
  callOff: write({
    input: z.strictObject({ activityId: ZId, reason: ZReason }),
    output: ZDone,
    allow: staff,
    scope: 'activity',
    errors: ['ACTIVITY.CALLED_OFF', 'ACTIVITY.OVER'],
  }),
}
