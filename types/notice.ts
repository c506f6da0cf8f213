import * as z from 'zod'

import { read, write } from './kernel/action'
import { NOTICE_STATES } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import {
  pageOf,
  ZBirthYear,
  ZDone,
  ZId,
  ZInstant,
  ZPage,
  ZReason,
  ZRemark,
  ZSearch,
  ZTemplateId,
  ZTitle,
} from './kernel/zod'
import { ZAnswer } from './message'
import { ZTemplate } from './settings'

type State = keyof typeof NOTICE_STATES
export const ZNoticeState = z.enum(Object.keys(NOTICE_STATES) as [State, ...State[]])
export type NoticeState = z.infer<typeof ZNoticeState>

/** Both years included. */
const ZBorn = z
  .strictObject({ from: ZBirthYear, to: ZBirthYear })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: '后一年不能比前一年早' })

/** Whom it goes to: everybody of an org and all below it, who has to do with an activity, or one leader's people. */
export const ZAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('org'), orgId: ZId, born: ZBorn.nullable() }),
  z.strictObject({ kind: z.literal('activity'), activityId: ZId }),
  z.strictObject({ kind: z.literal('group'), orgId: ZId, grantId: ZId }),
])
export type Audience = z.infer<typeof ZAudience>

/** Paragraphs are lines; nothing else is marked. */
const ZBody = z.string().trim().min(2, '请写正文').max(LIMITS.noticeBody, `最多写${LIMITS.noticeBody}个字`)

/** `sign`: 要点“我知道了”. `callIfMissed`: whoever WeChat cannot reach is telephoned. */
export const ZNoticeDraft = z.strictObject({
  ...{ title: ZTitle, body: ZBody, audience: ZAudience },
  ...{ sign: z.boolean(), callIfMissed: z.boolean() },
})
export type NoticeDraft = z.infer<typeof ZNoticeDraft>

/** What stood there until `until`, and what was changed then, in one sentence. */
const ZOlder = z.object({ title: z.string(), body: z.string(), until: ZInstant, changed: z.string() })
export type OlderNotice = z.infer<typeof ZOlder>

const ZTally = z.object({
  ...{ sent: z.number(), waiting: z.number(), toCall: z.number() },
  ...{ told: z.number(), missed: z.number(), dropped: z.number() },
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
  ...{ audience: ZAudience, audienceName: z.string(), sign: z.boolean(), callIfMissed: z.boolean() },
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

const writers = ['organiser', 'admin', 'secretary'] as const
const staff = ['head', ...writers] as const
const ZRev = z.object({ id: ZId, rev: z.number() })
const one = { noticeId: ZId, rev: z.int() }

/** 通知: written once, and everybody it goes to is accounted for. */
export const notice = {
  /** Newest first, of an org's subtree. */
  list: read({
    input: z.strictObject({ orgId: ZId, state: ZNoticeState, search: ZSearch.optional(), ...ZPage }),
    output: pageOf(ZNoticeRow),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** To how many it would go. `withWechat`: of a sample where `sampled`, scaled to all. */
  count: read({
    input: z.strictObject({ orgId: ZId, audience: ZAudience }),
    output: z.object({ people: z.number(), withWechat: z.number(), sampled: z.boolean() }),
    allow: writers,
    scope: 'org',
    errors: [],
  }),
  create: write({
    input: z.strictObject({ orgId: ZId, draft: ZNoticeDraft }),
    output: ZRev,
    allow: writers,
    scope: 'org',
    errors: [],
  }),
  open: read({
    input: z.strictObject({ noticeId: ZId }),
    output: ZNotice,
    allow: staff,
    scope: 'notice',
    errors: [],
  }),
  update: write({
    input: z.strictObject({ ...one, draft: ZNoticeDraft }),
    output: ZRev,
    allow: writers,
    scope: 'notice',
    errors: ['CONFLICT', 'NOTICE.SENT'],
  }),
  /** `at` null: now. Nothing that was sent can be taken back. */
  publish: write({
    input: z.strictObject({ ...one, at: ZInstant.nullable() }),
    output: ZRev,
    allow: writers,
    scope: 'notice',
    errors: ['CONFLICT', 'NOTICE.SENT', 'NOTICE.RISKY', 'NOTICE.UNCHECKED'],
  }),
  /** What waits for its hour is a draft again. */
  hold: write({
    input: z.strictObject(one),
    output: ZRev,
    allow: writers,
    scope: 'notice',
    errors: ['CONFLICT', 'NOTICE.SENT'],
  }),
  /** Another text in place of the first; `again`: everybody is told once more. */
  correct: write({
    input: z.strictObject({ ...one, title: ZTitle, body: ZBody, changed: ZRemark, again: z.boolean() }),
    output: ZRev,
    allow: writers,
    scope: 'notice',
    errors: [
      ...(['CONFLICT', 'NOTICE.NOT_SENT', 'NOTICE.WITHDRAWN', 'NOTICE.FULL'] as const),
      ...(['NOTICE.RISKY', 'NOTICE.UNCHECKED'] as const),
    ],
  }),
  withdraw: write({
    input: z.strictObject({ noticeId: ZId, reason: ZReason }),
    output: ZDone,
    allow: writers,
    scope: 'notice',
    errors: ['NOTICE.NOT_SENT', 'NOTICE.WITHDRAWN'],
  }),
  /** Notices to my people, newest first. */
  mine: read({
    input: z.strictObject({ ...ZPage }),
    output: pageOf(ZMyNotice),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** One of them. Whoever it does not go to finds nothing. */
  get: read({
    input: z.strictObject({ noticeId: ZId }),
    output: ZReadNotice,
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  seen: write({
    input: z.strictObject({ noticeId: ZId }),
    output: ZDone,
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** 我知道了, by the person or by who acts for them. */
  sign: write({
    input: z.strictObject({ noticeId: ZId, personId: ZId }),
    output: ZDone,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['NOTICE.NO_SIGN', 'NOTICE.WITHDRAWN'],
  }),
  /** What WeChat's question was answered, as in `message.granted`. */
  granted: write({
    input: z.strictObject({
      noticeId: ZId,
      answers: z
        .array(z.strictObject({ id: ZTemplateId, answer: ZAnswer }))
        .min(1)
        .max(LIMITS.templatesAtOnce),
    }),
    output: ZDone,
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
}
