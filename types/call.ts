import * as z from 'zod'

import { read, write } from './kernel/action'
import { CALL_RESULTS, TOOK_CALL, UNREACHED } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import { pageOf, ZDone, ZId, ZInstant, ZPage, ZPersonName, ZReason } from './kernel/zod'
import { ZMessageKind } from './settings'

type Why = keyof typeof UNREACHED
export type CallResult = keyof typeof CALL_RESULTS
export type TookCall = keyof typeof TOOK_CALL

/** What people are called about. */
export const ZCallSubject = z.enum(['activity', 'notice'])
export type CallSubject = z.infer<typeof ZCallSubject>

const SUBJECT = { subject: ZCallSubject, subjectId: ZId }
/** `orgId`: the org of the caller's own role, where that is not the subject's: it shows that org's people alone. */
const FROM = { ...SUBJECT, orgId: ZId.optional(), communityId: ZId.optional() }
const ABOUT = { ...SUBJECT, personId: ZId }

/** `later`: asked to be called at another time · `asked`: said to have died, a second member of staff has not said yes. */
const ZCallState = z.enum(['free', 'mine', 'taken', 'later', 'asked', 'done'])
export type CallState = z.infer<typeof ZCallState>

const ZTry = z.object({
  at: ZInstant,
  byName: z.string(),
  result: z.enum(Object.keys(CALL_RESULTS) as [CallResult, ...CallResult[]]),
  note: z.string(),
  undone: z.boolean(),
})

/** A person on the list: enough to know who it is. */
export const ZCallRow = z.object({
  ...ABOUT,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  kind: ZMessageKind,
  why: z.enum(Object.keys(UNREACHED) as [Why, ...Why[]]),
  state: ZCallState,
  /** Who is calling, while somebody is. */
  byName: z.string().nullable(),
  againAt: ZInstant.nullable(),
})
export type CallRow = z.infer<typeof ZCallRow>

/** One person on the telephone. */
export const ZCallCard = ZCallRow.extend({
  title: z.string(),
  /** What to say, in one sentence; null: nothing is left to tell. */
  words: z.string().nullable(),
  /** Full, and only for whoever is calling this person now. */
  phone: z.string().nullable(),
  hasPhone: z.boolean(),
  /** There is a place that can be given up. */
  holds: z.boolean(),
  tries: z.array(ZTry),
  /** The caller's own last result can be taken back until then. */
  undoUntil: ZInstant.nullable(),
})
export type CallCard = z.infer<typeof ZCallCard>

/** Everybody who had to be told stands in exactly one of the first four; `wrong`: of the done, those whose number is wrong. */
export const ZCallCounts = z.object({
  sent: z.number(),
  waiting: z.number(),
  toCall: z.number(),
  done: z.number(),
  wrong: z.number(),
})
export type CallCounts = z.infer<typeof ZCallCounts>

const ZResult = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('reached') }),
  z.strictObject({ what: z.literal('missed'), againAt: ZInstant }),
  z.strictObject({ what: z.literal('notComing') }),
  z.strictObject({
    what: z.literal('family'),
    who: ZPersonName,
    relation: z.enum(Object.keys(TOOK_CALL) as [TookCall, ...TookCall[]]),
  }),
  z.strictObject({ what: z.literal('wrong') }),
  z.strictObject({
    what: z.literal('trouble'),
    note: z.string().trim().min(2, '请写一句').max(LIMITS.cueNote, `最多写${LIMITS.cueNote}个字`),
  }),
  z.strictObject({ what: z.literal('passed') }),
])
export type SaidResult = z.infer<typeof ZResult>

/** Somebody said to have died. `mine`: the caller's own word, which another has to confirm. */
export const ZPassing = z.object({
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  askedAt: ZInstant,
  byName: z.string(),
  mine: z.boolean(),
  /** null: not confirmed yet. */
  confirmedAt: ZInstant.nullable(),
  confirmedByName: z.string().nullable(),
})
export type Passing = z.infer<typeof ZPassing>

const staff = ['organiser', 'doorStaff', 'admin'] as const
const callers = [...staff, 'leader', 'volunteer'] as const
/** Whoever keeps the books of the person's own org. */
const keepers = ['organiser', 'admin', 'secretary'] as const

/** 打电话名单: whom no message reached, called one after the other by whoever has time, nobody twice and nobody never. */
export const call = {
  counts: read({
    input: z.strictObject(FROM),
    output: ZCallCounts.extend({
      title: z.string(),
      communities: z.array(z.object({ orgId: ZId, name: z.string(), toCall: z.number() })),
    }),
    allow: ['head', ...callers],
    scope: 'subject',
    errors: [],
  }),
  list: read({
    input: z.strictObject({ ...FROM, ...ZPage }),
    output: pageOf(ZCallRow),
    allow: ['head', ...callers],
    scope: 'subject',
    errors: [],
  }),
  /** 我的打电话名单: over everything that people of an org, or of its activities, must hear. */
  mine: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZCallRow.extend({ title: z.string() })),
    allow: callers,
    scope: 'org',
    errors: [],
  }),
  /** Whom the caller is calling already, else the first of the list; `skip`: put back a moment ago. null: nobody is left. */
  next: read({
    input: z.strictObject({ ...FROM, skip: z.array(ZId).max(LIMITS.callSkips).default([]) }),
    output: ZCallCounts.extend({ card: ZCallCard.nullable() }),
    allow: callers,
    scope: 'subject',
    errors: [],
  }),
  get: read({
    input: z.strictObject(ABOUT),
    output: ZCallCard,
    allow: callers,
    scope: 'called',
    errors: [],
  }),
  /** 我来打: nobody else calls this person for half an hour, and the number is shown; this is its line in the log. */
  claim: write({
    input: z.strictObject(ABOUT),
    output: z.object({ until: ZInstant }),
    allow: callers,
    scope: 'called',
    errors: ['CALL.TAKEN', 'CALL.DONE', 'CALL.ASKED'],
  }),
  /** 换一个人. */
  putBack: write({
    input: z.strictObject(ABOUT),
    output: ZDone,
    allow: callers,
    scope: 'called',
    errors: [],
  }),
  /** `paper`: ticked in from the printed list, where nobody had to say who is calling. */
  result: write({
    input: z.strictObject({ ...ABOUT, result: ZResult, paper: z.boolean().default(false) }),
    output: ZDone,
    allow: callers,
    scope: 'called',
    errors: [
      ...(['CALL.TAKEN', 'CALL.DONE', 'CALL.ASKED', 'CALL.NOT_CLAIMED', 'CALL.AGAIN'] as const),
      ...(['REGISTRATION.NONE', 'REGISTRATION.PRESENT'] as const),
    ],
  }),
  undo: write({
    input: z.strictObject(ABOUT),
    output: ZDone,
    allow: callers,
    scope: 'called',
    errors: ['CALL.UNDO_LATE'],
  }),
  passings: read({
    input: z.strictObject({ orgId: ZId, confirmed: z.boolean().default(false), ...ZPage }),
    output: pageOf(ZPassing),
    allow: keepers,
    scope: 'org',
    errors: [],
  }),
  /** The second pair of eyes; `yes` false: it was a mistake, and whoever said so may say that too. */
  confirmPassing: write({
    input: z.strictObject({ personId: ZId, yes: z.boolean() }),
    output: ZDone,
    allow: keepers,
    scope: 'person',
    errors: ['CALL.OWN_WORD', 'CALL.NOT_ASKED'],
  }),
  undoPassing: write({
    input: z.strictObject({ personId: ZId, reason: ZReason }),
    output: ZDone,
    allow: ['admin'],
    scope: 'person',
    errors: ['CALL.NOT_ASKED'],
  }),
}
