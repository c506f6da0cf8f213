import * as z from 'zod'

import { ZActivityState } from './activity'
import { ZDoorCounts } from './checkin'
import { read, write } from './kernel/action'
import { LIMITS, PATTERNS } from './kernel/limits'
import { ZDone, ZId, ZInstant, ZLine, ZPhone, ZRemark, ZText } from './kernel/zod'
import { ZStage } from './stage'

/** Made on the page, so that a row keeps its receipts and counts while others are moved about. */
const ZKey = z.string().regex(PATTERNS.question)
/** Money is whole 分 everywhere; pages and paper show 元 with two decimals. */
const ZCents = z.int('请写钱数').min(0, '钱数不能是负的').max(LIMITS.centsMax, '钱数太大，请核对')
const ZNamed = ZLine.min(1, '请写名称')

const ZHostRole = z.enum(['guide', 'lead', 'partner', 'carrier'])
export type HostRole = z.infer<typeof ZHostRole>

const PLAN = {
  /** 为什么办, 怎么办, 应急预案. */
  aim: ZText,
  steps: ZText,
  emergency: ZText,
  /** 指导/主办/协办/承办, in the order in which they are printed. */
  hosts: z.array(z.strictObject({ role: ZHostRole, name: ZNamed })).max(LIMITS.hostsMax),
}
const ZBudgetKind = z.enum(['lecture', 'car', 'insurance', 'venue', 'goods', 'other'])
export type BudgetKind = z.infer<typeof ZBudgetKind>
/** `actual` null: not known yet; 0: it cost nothing. */
const ZBudgetLine = z.strictObject({
  ...{ key: ZKey, kind: ZBudgetKind, words: ZLine },
  ...{ planned: ZCents, actual: ZCents.nullable() },
})
export type BudgetLine = z.infer<typeof ZBudgetLine>

const BUDGET = { lines: z.array(ZBudgetLine).max(LIMITS.budgetMax) }

const PIECE = { key: ZKey, name: ZNamed, count: z.int().min(1).max(LIMITS.piecesMax) }
const LOGISTICS = {
  helpers: z.array(z.strictObject({ name: ZNamed, duty: ZLine })).max(LIMITS.helpersMax),
  equipment: z.array(z.strictObject(PIECE)).max(LIMITS.equipmentMax),
  departsAt: ZInstant.nullable(),
  ...{ vehicle: ZLine, driver: ZLine, driverPhone: z.union([ZPhone, z.literal('')]) },
}
/** 踏勘卡: what the place has. */
const SURVEY = { power: ZLine, toilets: ZLine, seats: ZLine, shade: ZLine, parking: ZLine, more: ZLine }

/** One section at a time: two people who write in different ones never meet. */
export const ZPart = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('plan'), ...PLAN }),
  z.strictObject({ what: z.literal('budget'), ...BUDGET }),
  z.strictObject({ what: z.literal('logistics'), ...LOGISTICS }),
  z.strictObject({ what: z.literal('survey'), ...SURVEY }),
])
export type Part = z.infer<typeof ZPart>
export type Section = Part['what']
export type SectionOf<S extends Section> = Omit<Extract<Part, { what: S }>, 'what'>

/** One line that somebody wrote down: 现场听到, or what to do better next time. */
export const ZNote = z.object({ id: ZId, text: z.string(), at: ZInstant, byName: z.string() })
export type Note = z.infer<typeof ZNote>

const ZPhotoKind = z.enum(['wide', 'banner', 'talk', 'receipt'])
export type PhotoKind = z.infer<typeof ZPhotoKind>
/** `line`: the budget's line of a receipt. `shy`: somebody on it 不愿出镜, so it never leaves the dossier. */
const PHOTO = { kind: ZPhotoKind, line: ZKey.nullable(), shy: z.boolean() }
export const ZPhoto = z.object({ id: ZId, ...PHOTO, at: ZInstant, byName: z.string() })
export type Photo = z.infer<typeof ZPhoto>

const ZApprovalState = z.enum(['draft', 'asked', 'approved', 'returned'])
export type ApprovalState = z.infer<typeof ZApprovalState>
/** `reopened`: hosts or budget changed after it was asked for or agreed to. `alone`: the same person asked and agreed. */
const ZStep = z.object({
  what: z.enum(['asked', 'approved', 'returned', 'reopened']),
  ...{ at: ZInstant, byName: z.string(), reason: z.string(), alone: z.boolean() },
})
export type Step = z.infer<typeof ZStep>
/** `steps`: the newest ones, oldest first. */
export const ZApproval = z.object({ rev: z.number(), state: ZApprovalState, steps: z.array(ZStep) })
export type Approval = z.infer<typeof ZApproval>

/** `own`: who asked does not agree; `alone`: there is nobody else, so an administrator may, and it is said. */
const ZDecider = z.enum(['no', 'yes', 'own', 'alone'])
export type Decider = z.infer<typeof ZDecider>

/** Who wrote a section last; `rev` 0: nobody yet. */
const STAMP = { rev: z.number(), at: ZInstant.nullable(), byName: z.string() }
const ZCount = z.number().nullable()

export const ZDossier = z.object({
  activity: z.object({
    ...{ id: ZId, orgId: ZId, orgName: z.string(), title: z.string(), state: ZActivityState },
    ...{ startsAt: ZInstant, endsAt: ZInstant, placeName: z.string() },
  }),
  stage: ZStage,
  plan: z.object({ ...STAMP, ...PLAN }),
  budget: z.object({ ...STAMP, ...BUDGET }),
  /** `loaded`, `back`: null = not counted yet. */
  logistics: z.object({
    ...{ ...STAMP, ...LOGISTICS },
    equipment: z.array(z.object({ ...PIECE, loaded: ZCount, back: ZCount })),
  }),
  survey: z.object({ ...STAMP, ...SURVEY }),
  /** What the place's card said the last time, while nobody has written this session's. */
  lastCard: z.object({ ...SURVEY, at: ZInstant, byName: z.string() }).nullable(),
  approval: ZApproval,
  /** What the caller may do with a plan that waits. */
  decider: ZDecider,
  endedAt: ZInstant.nullable(),
  heard: z.array(ZNote),
  improvements: z.array(ZNote),
  photos: z.array(ZPhoto),
  counts: ZDoorCounts,
})
export type Dossier = z.infer<typeof ZDossier>

const planners = ['organiser', 'admin'] as const
const onSite = ['organiser', 'doorStaff', 'admin'] as const
const writers = ['organiser', 'head', 'admin'] as const
const readers = ['organiser', 'doorStaff', 'head', 'admin', 'auditor'] as const

/** 一活动一档: everything of one activity, from the plan to what is done better next time. */
export const dossier = {
  get: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZDossier,
    allow: readers,
    scope: 'activity',
    errors: [],
  }),
  /** `rev`: of that section. Other hosts or another budget take an approval back. */
  save: write({
    input: z.strictObject({ activityId: ZId, rev: z.int(), part: ZPart }),
    output: z.object({ rev: z.number(), approval: ZApprovalState }),
    allow: planners,
    scope: 'activity',
    errors: ['CONFLICT'],
  }),
  /** 报请. */
  ask: write({
    input: z.strictObject({ activityId: ZId }),
    output: ZDone,
    allow: planners,
    scope: 'activity',
    errors: ['DOSSIER.ASKED', 'DOSSIER.NO_PLAN', 'ACTIVITY.CALLED_OFF'],
  }),
  /** 同意 or 退回, by somebody else than who asked. `rev`: of the approval that was read. */
  decide: write({
    input: z.strictObject({
      ...{ activityId: ZId, rev: z.int(), yes: z.boolean() },
      reason: z.string().trim().max(LIMITS.reason, `最多写${LIMITS.reason}个字`),
    }),
    output: ZDone,
    allow: ['head', 'admin'],
    scope: 'activity',
    errors: ['CONFLICT', 'DOSSIER.NOT_ASKED', 'DOSSIER.OWN'],
  }),
  /** 装车 and 回来清点; null takes the count back. */
  count: write({
    input: z.strictObject({
      ...{ activityId: ZId, key: ZKey, when: z.enum(['loaded', 'back']) },
      count: z.int().min(0).max(LIMITS.piecesMax).nullable(),
    }),
    output: ZDone,
    allow: onSite,
    scope: 'activity',
    errors: [],
  }),
  /** 现场听到: as it was said, in one line. */
  hear: write({
    input: z.strictObject({ activityId: ZId, text: ZRemark }),
    output: ZDone,
    allow: ['organiser', 'doorStaff', 'head', 'admin'],
    scope: 'activity',
    errors: ['DOSSIER.FULL'],
  }),
  /** 改进: what this session teaches the next one, oldest first. */
  notes: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ notes: z.array(ZNote) }),
    allow: writers,
    scope: 'activity',
    errors: [],
  }),
  addNote: write({
    input: z.strictObject({ activityId: ZId, text: ZRemark }),
    output: ZDone,
    allow: writers,
    scope: 'activity',
    errors: ['DOSSIER.FULL'],
  }),
  /** Takes back a line of either kind. */
  dropNote: write({
    input: z.strictObject({ activityId: ZId, noteId: ZId }),
    output: ZDone,
    allow: planners,
    scope: 'activity',
    errors: [],
  }),
  /** When it was really over; null: not known. */
  end: write({
    input: z.strictObject({ activityId: ZId, endedAt: ZInstant.nullable() }),
    output: ZDone,
    allow: onSite,
    scope: 'activity',
    errors: ['DOSSIER.END'],
  }),
  /** `fileId`: as print.keepPhoto left it. */
  addPhoto: write({
    input: z.strictObject({ activityId: ZId, fileId: z.string().max(300), ...PHOTO }),
    output: ZDone,
    allow: onSite,
    scope: 'activity',
    errors: ['DOSSIER.FULL'],
  }),
  markPhoto: write({
    input: z.strictObject({ activityId: ZId, photoId: ZId, shy: z.boolean() }),
    output: ZDone,
    allow: onSite,
    scope: 'activity',
    errors: [],
  }),
  dropPhoto: write({
    input: z.strictObject({ activityId: ZId, photoId: ZId }),
    output: ZDone,
    allow: planners,
    scope: 'activity',
    errors: [],
  }),
  /** Addresses that work for some minutes. */
  photos: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ items: z.array(z.object({ id: ZId, url: z.string() })) }),
    allow: readers,
    scope: 'activity',
    errors: [],
  }),
}
