import * as z from 'zod'

import { read, write } from './kernel/action'
import { pageOf, ZDone, ZId, ZInstant, ZPage, ZReason, ZRemark, ZSearch, ZTitle } from './kernel/zod'
import { ZAnswers } from './message'
import { ZAttached, ZMedia } from './notice-attached'
import {
  ZAudience,
  ZBody,
  ZMyNotice,
  ZNotice,
  ZNoticeDraft,
  ZNoticeRow,
  ZNoticeState,
  ZReadNotice,
} from './notice-shapes'

const writers = ['organiser', 'admin', 'secretary'] as const
const staff = ['head', ...writers] as const
const checked = ['NOTICE.RISKY', 'NOTICE.UNCHECKED'] as const
const ZRev = z.object({ id: ZId, rev: z.number() })
const one = { noticeId: ZId, rev: z.int() }
const text = { title: ZTitle, body: ZBody, attached: ZAttached.optional() }

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
  /** A draft that nobody needs any more; whatever was published stays. */
  remove: write({
    input: z.strictObject({ orgId: ZId, ...one }),
    output: ZDone,
    allow: writers,
    scope: 'org',
    errors: ['CONFLICT', 'NOTICE.SENT'],
  }),
  /** `at` null: now. Nothing that was sent can be taken back. */
  publish: write({
    input: z.strictObject({ ...one, at: ZInstant.nullable() }),
    output: ZRev,
    allow: writers,
    scope: 'notice',
    errors: ['CONFLICT', 'NOTICE.SENT', ...checked],
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
    input: z.strictObject({ ...one, ...text, changed: ZRemark, again: z.boolean() }),
    output: ZRev,
    allow: writers,
    scope: 'notice',
    errors: ['CONFLICT', 'NOTICE.NOT_SENT', 'NOTICE.WITHDRAWN', 'NOTICE.FULL', ...checked],
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
  /** The pictures and files of a notice that this phone may read, or that staff wrote. */
  media: read({
    input: z.strictObject({ noticeId: ZId }),
    output: ZMedia,
    allow: ['member', ...staff],
    scope: 'notice',
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
    input: z.strictObject({ noticeId: ZId, answers: ZAnswers }),
    output: ZDone,
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
}
