import * as z from 'zod'

import { read, write } from './kernel/action'
import type { SEEN } from './kernel/care-labels'
import { CUE_KINDS, CUE_OWNERS, SEEN_LEVELS, VISIT_FORMS } from './kernel/care-labels'
import { LIMITS } from './kernel/limits'
import { pageOf, ZDone, ZId, ZInstant, ZLine, ZNearDay, ZPage, ZReason } from './kernel/zod'
import { ZHandKind } from './visit-rules'

export type CueKind = keyof typeof CUE_KINDS
export const ZCueKind = z.enum(Object.keys(CUE_KINDS) as [CueKind, ...CueKind[]])
export type VisitForm = keyof typeof VISIT_FORMS
export const ZVisitForm = z.enum(Object.keys(VISIT_FORMS) as [VisitForm, ...VisitForm[]])
export type SeenKey = keyof typeof SEEN
export type SeenLevel = keyof typeof SEEN_LEVELS
const ZLevel = z.enum(Object.keys(SEEN_LEVELS) as [SeenLevel, ...SeenLevel[]])

/** 要上门看看的. */
const CUE = {
  id: ZId,
  kind: ZCueKind,
  openedAt: ZInstant,
  /** Empty: a rule opened it. */
  byName: z.string(),
  dueAt: ZInstant,
  ownerName: z.string().nullable(),
  mine: z.boolean(),
  /** Something was written down; it is shown for a reason (`reveal`). */
  hasWords: z.boolean(),
}
export const ZCue = z.object({
  ...CUE,
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
})
export type Cue = z.infer<typeof ZCue>
export const ZCueOfPerson = z.object(CUE)
export type CueOfPerson = z.infer<typeof ZCueOfPerson>

/** What of a visit may stand in a list. */
const ZVisit = z.object({
  id: ZId,
  on: ZNearDay,
  form: ZVisitForm,
  visitors: z.string(),
  gift: z.string(),
  byName: z.string(),
})
export type Visit = z.infer<typeof ZVisit>

const ZSeen = z.strictObject({ body: ZLevel, mood: ZLevel, life: ZLevel })
const ZWords = z.string().trim().max(LIMITS.visitWords, `最多写${LIMITS.visitWords}个字`)

/** Kept sealed: how somebody is, what is hard and what is wished for. */
const ZFound = z.object({ seen: ZSeen.nullable(), note: z.string(), hard: z.string(), wish: z.string() })
export type Found = z.infer<typeof ZFound>

const ZPersonVisits = z.object({
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  keeperName: z.string().nullable(),
  deceased: z.boolean(),
  cues: z.array(ZCueOfPerson),
  visits: z.array(ZVisit),
})
export type PersonVisits = z.infer<typeof ZPersonVisits>

const keepers = ['organiser', 'admin', 'secretary'] as const
/** 包户人员 see the homes that they look after, and those they go to. */
const visitors = [...keepers, 'caseworker'] as const
const PERSON = { personId: ZId }

/** 走访: why somebody is to be visited, by when and by whom; and what a visit found. */
export const visit = {
  /** Of an org and all below it, the first due first; `overdue`: whose day has passed. */
  cues: read({
    input: z.strictObject({ orgId: ZId, overdue: z.boolean().default(false), ...ZPage }),
    output: pageOf(ZCue),
    allow: [...keepers, 'head'],
    scope: 'org',
    errors: [],
  }),
  /** Those that the caller goes to. */
  mine: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZCue),
    allow: visitors,
    scope: 'org',
    errors: [],
  }),
  /** One person: what is open, and the newest visits. */
  get: read({
    input: z.strictObject(PERSON),
    output: ZPersonVisits,
    allow: visitors,
    scope: 'person',
    errors: [],
  }),
  openCue: write({
    input: z.strictObject({
      ...PERSON,
      kind: ZHandKind,
      note: z.string().trim().max(LIMITS.cueNote, `最多写${LIMITS.cueNote}个字`).default(''),
      /** Without it the rule of the org says the day. */
      dueOn: ZNearDay.optional(),
      owner: z.enum(Object.keys(CUE_OWNERS) as [keyof typeof CUE_OWNERS, ...(keyof typeof CUE_OWNERS)[]]),
    }),
    output: z.object({ id: ZId }),
    allow: visitors,
    scope: 'person',
    errors: ['VISIT.NO_KEY', 'VISIT.PAST', 'VISIT.DECEASED'],
  }),
  /** 我去. */
  takeCue: write({
    input: z.strictObject({ ...PERSON, cueId: ZId }),
    output: ZDone,
    allow: visitors,
    scope: 'person',
    errors: ['VISIT.CLOSED'],
  }),
  /** Nobody has to go any more, and why. */
  closeCue: write({
    input: z.strictObject({ ...PERSON, cueId: ZId, reason: ZReason }),
    output: ZDone,
    allow: keepers,
    scope: 'person',
    errors: [],
  }),
  /** A visit closes the cues it answers. */
  record: write({
    input: z.strictObject({
      ...PERSON,
      on: ZNearDay,
      form: ZVisitForm,
      visitors: ZLine.min(2, '请写谁去的'),
      seen: ZSeen.nullable(),
      hard: ZWords,
      wish: ZWords,
      gift: ZLine,
      /** What somebody has to see to now; '' = nothing. It is read without a reason: no health, no hardship. */
      todo: ZLine,
      /** 下次哪天去. */
      nextOn: ZNearDay.nullable(),
      closes: z.array(ZId).max(LIMITS.cuesAtOnce),
    }),
    output: z.object({ id: ZId }),
    allow: visitors,
    scope: 'person',
    errors: ['VISIT.NO_KEY', 'VISIT.FUTURE', 'VISIT.PAST', 'VISIT.DECEASED'],
  }),
  /** What was written of health and hardship, for a stated reason; every look is an event. */
  reveal: read({
    audited: true,
    input: z.strictObject({ ...PERSON, of: z.enum(['cue', 'visit']), id: ZId, reason: ZReason }),
    output: ZFound,
    allow: visitors,
    scope: 'person',
    errors: [],
  }),
}
