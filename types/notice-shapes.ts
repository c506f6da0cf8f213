import * as z from 'zod'

import { NOTICE_STATES } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import { ZBirthYear, ZId, ZInstant, ZTitle } from './kernel/zod'
import { ZAttached, ZShown } from './notice-attached'
import { ZTemplate } from './settings'

type State = keyof typeof NOTICE_STATES
export const ZNoticeState = z.enum(Object.keys(NOTICE_STATES) as [State, ...State[]])
export type NoticeState = z.infer<typeof ZNoticeState>

/** Both years included. */
const ZBorn = z
  .strictObject({ from: ZBirthYear, to: ZBirthYear })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: '后一年不能比前一年早' })

/** Who belongs to a branch on the day it goes out; `personIds`: of them only these, null = everybody. */
const ZOfBranch = z.strictObject({
  ...{ kind: z.literal('branch'), orgId: ZId },
  personIds: z.array(ZId).min(1).max(LIMITS.branchMembers).nullable(),
})

/** Whom it goes to: everybody of an org and all below it, who has to do with an activity, one leader's people, or a branch's. */
export const ZAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('org'), orgId: ZId, born: ZBorn.nullable() }),
  z.strictObject({ kind: z.literal('activity'), activityId: ZId }),
  z.strictObject({ kind: z.literal('group'), orgId: ZId, grantId: ZId }),
  ZOfBranch,
])
export type Audience = z.infer<typeof ZAudience>

/** Who still has to read what was pushed: written by the push itself, never typed. */
const ZStudyAudience = z.object({ kind: z.literal('study'), assignmentId: ZId, materialId: ZId })
export const ZAnyAudience = z.discriminatedUnion('kind', [...ZAudience.options, ZStudyAudience])
export type AnyAudience = z.infer<typeof ZAnyAudience>

/** Paragraphs are lines; nothing else is marked. */
export const ZBody = z
  .string()
  .trim()
  .min(2, '请写正文')
  .max(LIMITS.noticeBody, `最多写${LIMITS.noticeBody}个字`)

/** `sign`: 要点“我知道了”. `callIfMissed`: whoever WeChat cannot reach is telephoned. `attached` left out: as it was. */
export const ZNoticeDraft = z.strictObject({
  ...{ title: ZTitle, body: ZBody, audience: ZAudience },
  ...{ sign: z.boolean(), callIfMissed: z.boolean(), attached: ZAttached.optional() },
})
export type NoticeDraft = z.infer<typeof ZNoticeDraft>

/** What stood there until `until`, and what was changed then, in one sentence. */
const ZOlder = z.object({
  ...{ title: z.string(), body: z.string(), until: ZInstant, changed: z.string() },
  /** Pictures and files that hung on it then; they are kept and not shown. */
  attached: z.number(),
})
export type OlderNotice = z.infer<typeof ZOlder>

const ZTally = z.object({
  ...{ sent: z.number(), waiting: z.number(), toCall: z.number() },
  ...{ told: z.number(), seen: z.number(), missed: z.number(), dropped: z.number() },
})
export type NoticeTally = z.infer<typeof ZTally>

const SAID = { title: z.string(), body: z.string(), orgName: z.string(), publishedAt: ZInstant.nullable() }
const ZWithdrawn = z.object({ at: ZInstant, reason: z.string() }).nullable()

/** `publishedAt` of a published one may lie ahead: it goes out then. */
export const ZNoticeRow = z.object({
  ...{
    id: ZId,
    title: z.string(),
    orgName: z.string(),
    state: ZNoticeState,
    publishedAt: ZInstant.nullable(),
  },
  ...{ audienceName: z.string(), byName: z.string() },
})
export type NoticeRow = z.infer<typeof ZNoticeRow>

export const ZNotice = z.object({
  ...{ id: ZId, rev: z.number(), orgId: ZId, ...SAID, state: ZNoticeState, byName: z.string() },
  ...{ audience: ZAnyAudience, audienceName: z.string(), sign: z.boolean(), callIfMissed: z.boolean() },
  attached: ZAttached,
  /** Oldest first. */
  older: z.array(ZOlder),
  withdrawn: ZWithdrawn,
  /** Everybody it goes to is still being listed: the tally grows. */
  listing: z.boolean(),
  tally: ZTally,
  /** Of those in the tally, who said 我知道了. */
  signed: z.number(),
  /** As a message on the phone fills it; null: this installation sends none. */
  template: ZTemplate.nullable(),
})
export type Notice = z.infer<typeof ZNotice>

/** One of my people to whom it goes. */
const ZReader = z.object({
  ...{ personId: ZId, name: z.string() },
  signedAt: ZInstant.nullable(),
  signedByName: z.string(),
})

export const ZReadNotice = z.object({
  ...{ id: ZId, ...SAID, phone: z.string(), sign: z.boolean(), seen: z.boolean() },
  attached: ZShown,
  older: z.array(ZOlder),
  withdrawn: ZWithdrawn,
  readers: z.array(ZReader),
  /** What WeChat is asked for, so that the next one comes by itself; null: this installation sends none. */
  templateId: z.string().nullable(),
})
export type ReadNotice = z.infer<typeof ZReadNotice>

export const ZMyNotice = z.object({
  ...{ id: ZId, title: z.string(), orgName: z.string(), publishedAt: ZInstant },
  ...{ seen: z.boolean(), withdrawn: z.boolean(), sign: z.boolean() },
})
export type MyNotice = z.infer<typeof ZMyNotice>
