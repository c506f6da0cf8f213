import * as z from 'zod'

import { read, write } from './kernel/action'
import { STUDY_LIMITS } from './kernel/study'
import { pageOf, ZDay, ZDone, ZId, ZLine, ZNearDay, ZPage, ZReason } from './kernel/zod'
import { ZAnswers } from './message'
import {
  ZAbout,
  ZAssignmentRow,
  ZProgress,
  ZSaying,
  ZSayingState,
  ZSayingText,
  ZTarget,
  ZTask,
} from './study-shapes'

const pushers = ['organiser', 'admin', 'secretary'] as const
const staff = ['head', ...pushers] as const
const of = { assignmentId: ZId }

/** 学习: what is to be read by whom, what can be known honestly of it, and what people said. */
export const study = {
  /** One material to branches, a group or everybody; each of them keeps its own list. They are told at once. */
  assign: write({
    input: z.strictObject({
      ...{ orgId: ZId, materialId: ZId, to: ZTarget, until: ZNearDay, words: ZLine },
    }),
    output: z.object({ ids: z.array(ZId) }),
    allow: pushers,
    scope: 'org',
    errors: ['MATERIAL.NOT_OUT', 'STUDY.NO_BRANCH', 'STUDY.TOO_MANY'],
  }),
  /** What was pushed in an org's subtree, newest first. */
  list: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZAssignmentRow),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  progress: read({
    input: z.strictObject(of),
    output: ZProgress,
    allow: staff,
    scope: 'assignment',
    errors: [],
  }),
  /** 集中学习: who was in the room. The last list stands; whoever is not on it was not there. */
  room: write({
    input: z.strictObject({
      ...{ ...of, rev: z.int(), day: ZDay, present: z.array(ZId).max(STUDY_LIMITS.people) },
    }),
    output: ZDone,
    allow: pushers,
    scope: 'assignment',
    errors: ['CONFLICT', 'STUDY.CANCELLED'],
  }),
  /** 送到家, as whoever brought it says; the round of deliveries says the same by itself. */
  home: write({
    input: z.strictObject({
      ...{ ...of, day: ZDay, personIds: z.array(ZId).min(1).max(STUDY_LIMITS.units) },
    }),
    output: ZDone,
    allow: [...pushers, 'caseworker'],
    scope: 'assignment',
    errors: ['STUDY.CANCELLED'],
  }),
  /** 提醒 whoever has not read; whom WeChat does not reach stands on the call list. */
  nudge: write({
    input: z.strictObject(of),
    output: z.object({ noticeId: ZId }),
    allow: pushers,
    scope: 'assignment',
    errors: ['STUDY.NUDGED', 'STUDY.ALL_READ', 'STUDY.OVER', 'STUDY.CANCELLED'],
  }),
  /** Nobody has to read it any more; what was read stays. */
  cancel: write({
    input: z.strictObject({ ...of, reason: ZReason }),
    output: ZDone,
    allow: pushers,
    scope: 'assignment',
    errors: ['STUDY.CANCELLED'],
  }),
  /** 本月要学的 of my people, the nearest end first. */
  mine: read({
    input: z.strictObject({}),
    output: z.object({ items: z.array(ZTask) }),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  about: read({
    input: z.strictObject({ materialId: ZId }),
    output: ZAbout,
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** 打开过: by the person's own phone. What nobody asked to be read is nobody's business and leaves no mark. */
  opened: write({
    input: z.strictObject({ materialId: ZId, personId: ZId }),
    output: ZDone,
    allow: ['self'],
    scope: 'none',
    errors: [],
  }),
  granted: write({
    input: z.strictObject({ answers: ZAnswers }),
    output: ZDone,
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** 感言: one a person and material; another text takes its place and is looked at anew. */
  say: write({
    input: z.strictObject({ materialId: ZId, personId: ZId, text: ZSayingText }),
    output: ZDone,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['MATERIAL.NOT_OUT', 'STUDY.RISKY', 'STUDY.UNCHECKED'],
  }),
  takeBack: write({
    input: z.strictObject({ materialId: ZId, personId: ZId }),
    output: ZDone,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['STUDY.NOT_SAID'],
  }),
  sayings: read({
    input: z.strictObject({ orgId: ZId, state: ZSayingState, ...ZPage }),
    output: pageOf(ZSaying),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** 展示 or 不展示, of the text that was read. */
  judge: write({
    input: z.strictObject({ sayingId: ZId, rev: z.int(), show: z.boolean(), reason: ZLine }),
    output: ZDone,
    allow: pushers,
    scope: 'saying',
    errors: ['CONFLICT', 'STUDY.TAKEN_BACK'],
  }),
}
