import * as z from 'zod'

import { ZAsked, ZAsks } from './asks'
import { read, write } from './kernel/action'
import type { FAMILY_SAID } from './kernel/labels'
import { LIMITS, PATTERNS } from './kernel/limits'
import { pageOf, ZDone, ZId, ZInstant, ZPage, ZPersonName, ZPhone, ZReason } from './kernel/zod'

export type FamilySaid = keyof typeof FAMILY_SAID

/** By question id; a text is one entry, 选一个 one, 可以选几个 some. */
export const ZAnswers = z.record(
  z.string().regex(PATTERNS.question),
  z.array(z.string().trim().max(LIMITS.answer, `最多写${LIMITS.answer}个字`)).max(LIMITS.optionsMax),
)
export type Answers = z.infer<typeof ZAnswers>

/** One screen's worth: each part is kept by itself, so that nothing is lost on the way. */
export const ZPart = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('pledge'), version: ZId }),
  z.strictObject({ what: z.literal('contact'), name: ZPersonName, phone: ZPhone }),
  /** `how`: what staff was told, or holds in hand; family in the app says so itself. */
  z.strictObject({ what: z.literal('family'), how: z.enum(['app', 'phone', 'paper']), name: ZPersonName }),
  z.strictObject({
    what: z.literal('insured'),
    idNumber: z.string().trim().toUpperCase().regex(PATTERNS.idNumber, '身份证号是18位，请再对一遍'),
  }),
  z.strictObject({ what: z.literal('questions'), answers: ZAnswers }),
])
export type Part = z.infer<typeof ZPart>

/** Against the policy's age terms. */
const ZOutside = z.enum(['younger', 'older']).nullable()

const ZSaid = z.object({ at: ZInstant, byName: z.string() })

const ZKept = {
  missing: z.array(ZAsked),
  pledge: ZSaid.extend({ version: ZId }).nullable(),
  family: ZSaid.extend({ how: z.enum(['app', 'phone', 'paper']), name: z.string() }).nullable(),
  answers: ZAnswers,
  /** Last four of the ID number; empty = none given, or deleted 30 days after. */
  idTail: z.string(),
  outside: ZOutside,
}

/** What one person I stand for has filled in. */
export const ZSignup = z.object({
  ...ZKept,
  personId: ZId,
  personName: z.string(),
  contact: z.object({ name: z.string(), phone: z.string() }).nullable(),
  /** The contact of another time, to begin with. */
  usual: z.object({ name: z.string(), phone: z.string() }).nullable(),
})
export type Signup = z.infer<typeof ZSignup>

/** The same for staff: numbers masked. */
export const ZSignupFile = z.object({
  ...ZKept,
  asks: ZAsks.nullable(),
  name: z.string(),
  contact: z.object({ name: z.string(), phoneMasked: z.string() }).nullable(),
  /** Who let the person in although a condition says otherwise. */
  override: ZSaid.extend({ refusal: z.string() }).nullable(),
})
export type SignupFile = z.infer<typeof ZSignupFile>

/** One row of the 投保名单: last four only. */
export const ZInsured = z.object({
  personId: ZId,
  name: z.string(),
  idTail: z.string(),
  age: z.number().nullable(),
  outside: ZOutside,
})
export type Insured = z.infer<typeof ZInsured>

export const ZExport = z.object({
  id: ZId,
  at: ZInstant,
  byName: z.string(),
  reason: z.string(),
  state: z.enum(['asked', 'approved', 'refused']),
  decidedByName: z.string().nullable(),
  /** Mine to take; then until when. */
  mine: z.boolean(),
  until: ZInstant.nullable(),
})
export type Export = z.infer<typeof ZExport>

const staff = ['organiser', 'admin'] as const
const exportOf = z.strictObject({ activityId: ZId, exportId: ZId })

export const signup = {
  /** What is asked of everybody I stand for who has a place or waits, and what is given. */
  get: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ asks: ZAsks.nullable(), items: z.array(ZSignup) }),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** Keeps one part. The answer tells nothing that was typed: it is stored for repetitions. */
  answer: write({
    input: z.strictObject({ activityId: ZId, personId: ZId, part: ZPart }),
    output: z.object({ missing: z.array(ZAsked), outside: ZOutside }),
    allow: ['self', 'proxy', ...staff],
    scope: 'activity',
    errors: [
      'CHECKIN.NOT_REGISTERED',
      'SIGNUP.NOT_ASKED',
      'SIGNUP.CLOSED',
      'SIGNUP.OVER',
      'SIGNUP.PLEDGE_CHANGED',
      'SIGNUP.FAMILY_SELF',
      'SIGNUP.ID_TAKEN',
      'SIGNUP.NO_KEY',
    ],
  }),
  /** Staff: one registrant's answers, numbers masked. */
  file: read({
    input: z.strictObject({ activityId: ZId, personId: ZId }),
    output: ZSignupFile,
    allow: ['organiser', 'head', 'admin'],
    scope: 'activity',
    errors: [],
  }),
  /** The full number, for a stated reason; every look is an event. */
  reveal: read({
    audited: true,
    input: z.strictObject({
      activityId: ZId,
      personId: ZId,
      what: z.enum(['contact', 'insured']),
      reason: ZReason,
    }),
    output: z.object({ text: z.string().nullable() }),
    allow: staff,
    scope: 'activity',
    errors: ['SIGNUP.NO_KEY'],
  }),
  /** 投保名单. */
  insured: read({
    input: z.strictObject({ activityId: ZId, ...ZPage }),
    output: pageOf(ZInsured),
    allow: ['organiser', 'head', 'admin'],
    scope: 'activity',
    errors: [],
  }),
  exports: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ items: z.array(ZExport) }),
    allow: ['organiser', 'head', 'admin'],
    scope: 'activity',
    errors: [],
  }),
  askExport: write({
    input: z.strictObject({ activityId: ZId, reason: ZReason }),
    output: z.object({ exportId: ZId }),
    allow: staff,
    scope: 'activity',
    errors: ['SIGNUP.NO_KEY', 'SIGNUP.NOT_ASKED'],
  }),
  /** A second person's yes or no. */
  decideExport: write({
    input: exportOf.extend({ yes: z.boolean() }),
    output: ZDone,
    allow: ['organiser', 'head', 'admin'],
    scope: 'activity',
    errors: ['SIGNUP.OWN_EXPORT', 'SIGNUP.DECIDED'],
  }),
  /** Names, full ID numbers, birth dates as CSV text: for whoever asked, after the yes; every take is an event. */
  takeExport: read({
    audited: true,
    input: exportOf,
    output: z.object({ csv: z.string() }),
    allow: staff,
    scope: 'activity',
    errors: ['SIGNUP.NOT_APPROVED', 'SIGNUP.NO_KEY'],
  }),
}
