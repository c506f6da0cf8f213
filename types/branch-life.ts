import * as z from 'zod'

import { read, write } from './kernel/action'
import { pageOf, ZDone, ZId, ZPage, ZReason, ZRemark } from './kernel/zod'
import {
  ZBranchFacts,
  ZBranchLine,
  ZBranchMonth,
  ZMark,
  ZMarking,
  ZMeeting,
  ZMeetingPlan,
  ZMeetingRow,
  ZRecord,
} from './meeting-shapes'

const writers = ['secretary', 'organiser', 'admin'] as const
const readers = [...writers, 'head'] as const
const ZRev = z.object({ id: ZId, rev: z.number() })
const one = { meetingId: ZId, rev: z.int() }

/** 支部生活: what a branch holds, who was there, and what stands in its book. The paper stays the original. */
export const meeting = {
  branch: read({
    input: z.strictObject({ orgId: ZId }),
    output: ZBranchMonth,
    allow: readers,
    scope: 'org',
    errors: ['MEETING.NOT_BRANCH'],
  }),
  /** `rev` 0: nothing was said yet. */
  setBranch: write({
    input: z.strictObject({ orgId: ZId, rev: z.int(), facts: ZBranchFacts }),
    output: ZRev,
    allow: writers,
    scope: 'org',
    errors: ['CONFLICT', 'MEETING.NOT_BRANCH'],
  }),
  /** 支部 × 种类, for the level above. */
  table: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZBranchLine),
    allow: readers,
    scope: 'org',
    errors: [],
  }),
  /** Newest first. */
  list: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZMeetingRow),
    allow: readers,
    scope: 'org',
    errors: [],
  }),
  get: read({
    input: z.strictObject({ meetingId: ZId }),
    output: ZMeeting,
    allow: readers,
    scope: 'meeting',
    errors: [],
  }),
  plan: write({
    input: z.strictObject({ orgId: ZId, plan: ZMeetingPlan }),
    output: ZRev,
    allow: writers,
    scope: 'org',
    errors: ['MEETING.NOT_BRANCH'],
  }),
  replan: write({
    input: z.strictObject({ ...one, plan: ZMeetingPlan }),
    output: ZRev,
    allow: writers,
    scope: 'meeting',
    errors: ['CONFLICT', 'MEETING.CONFIRMED', 'MEETING.DROPPED'],
  }),
  /** 不开了. */
  drop: write({
    input: z.strictObject({ meetingId: ZId, reason: ZReason }),
    output: ZDone,
    allow: writers,
    scope: 'meeting',
    errors: ['CONFLICT', 'MEETING.CONFIRMED', 'MEETING.DROPPED'],
  }),
  /** A notice to everybody of the branch: what, when, where. */
  tell: write({
    input: z.strictObject({ meetingId: ZId }),
    output: ZDone,
    allow: writers,
    scope: 'meeting',
    errors: ['MEETING.CONFIRMED', 'MEETING.DROPPED', 'NOTICE.RISKY', 'NOTICE.UNCHECKED'],
  }),
  /** One person at a time, so that two phones lose nothing of each other. */
  mark: write({
    input: z.strictObject({ meetingId: ZId, personId: ZId, mark: ZMarking }),
    output: z.object({ mark: ZMark, ticks: z.number() }),
    allow: writers,
    scope: 'meeting',
    errors: [
      ...(['CONFLICT', 'MEETING.CONFIRMED', 'MEETING.DROPPED', 'MEETING.NOT_YET'] as const),
      ...(['MEETING.NOT_MEMBER', 'MEETING.NOT_ABSENT'] as const),
    ],
  }),
  write: write({
    input: z.strictObject({ ...one, record: ZRecord }),
    output: ZRev,
    allow: writers,
    scope: 'meeting',
    errors: ['CONFLICT', 'MEETING.CONFIRMED', 'MEETING.DROPPED'],
  }),
  /** `rev`, `ticks`: what stood before whoever confirms; anything newer is a CONFLICT. */
  confirm: write({
    input: z.strictObject({ ...one, ticks: z.int() }),
    output: ZRev,
    allow: ['secretary', 'admin'],
    scope: 'meeting',
    errors: [
      ...(['CONFLICT', 'MEETING.CONFIRMED', 'MEETING.DROPPED', 'MEETING.NOT_YET'] as const),
      'MEETING.NO_RECORD',
    ],
  }),
  /** Another text in place of the first, which stays. */
  correct: write({
    input: z.strictObject({ ...one, record: ZRecord, changed: ZRemark }),
    output: ZRev,
    allow: ['secretary', 'admin'],
    scope: 'meeting',
    errors: ['CONFLICT', 'MEETING.NOT_CONFIRMED', 'MEETING.DROPPED', 'MEETING.FULL'],
  }),
  /** A page of the handwritten book, as `print.keepPage` left it. */
  addPage: write({
    input: z.strictObject({ meetingId: ZId, fileId: z.string().max(300) }),
    output: ZDone,
    allow: writers,
    scope: 'meeting',
    errors: ['CONFLICT', 'MEETING.DROPPED', 'MEETING.PAGES'],
  }),
  dropPage: write({
    input: z.strictObject({ meetingId: ZId, pageId: ZId }),
    output: ZDone,
    allow: writers,
    scope: 'meeting',
    errors: ['CONFLICT', 'MEETING.CONFIRMED', 'MEETING.DROPPED'],
  }),
  /** Addresses of the pages, for some minutes. */
  pages: read({
    input: z.strictObject({ meetingId: ZId }),
    output: z.object({ items: z.array(z.object({ id: ZId, url: z.string() })) }),
    allow: readers,
    scope: 'meeting',
    errors: [],
  }),
}
