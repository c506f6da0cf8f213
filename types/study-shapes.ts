import * as z from 'zod'

import { SAYING_STATES, STUDY_LIMITS } from './kernel/study'
import { ZDay, ZId, ZInstant } from './kernel/zod'
import { ZCategory } from './material-shapes'

/** Whom a push means: branches by name, all branches below an org, one leader's people, or everybody of an org. */
export const ZTarget = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('branches'),
    branchIds: z.array(ZId).min(1, '请选支部').max(STUDY_LIMITS.units),
  }),
  z.strictObject({ kind: z.literal('org'), orgId: ZId }),
  z.strictObject({ kind: z.literal('group'), orgId: ZId, grantId: ZId }),
  z.strictObject({ kind: z.literal('everybody'), orgId: ZId }),
])
export type Target = z.infer<typeof ZTarget>

export const ZUnitKind = z.enum(['branch', 'group', 'everybody'])
export type UnitKind = z.infer<typeof ZUnitKind>

const ZWays = z.object({
  ...{ opened: ZDay.nullable(), room: ZDay.nullable(), home: ZDay.nullable() },
})
/** The day of each way of studying; null: not that way. */
export type Ways = z.infer<typeof ZWays>

/** Each person in exactly one. `needs`: only a visit reaches them. */
const ZPlace = z.enum(['read', 'notYet', 'needs'])
export type StudyPlace = z.infer<typeof ZPlace>

export const ZCounts = z.object({
  ...{ people: z.number(), read: z.number(), notYet: z.number(), needs: z.number() },
  /** Of those who have read, by each way; somebody may stand in several. */
  ways: z.object({ opened: z.number(), room: z.number(), home: z.number() }),
})
export type StudyCounts = z.infer<typeof ZCounts>

const PUSHED = {
  ...{ id: ZId, materialId: ZId, title: z.string(), category: ZCategory, until: ZDay },
  ...{ unitName: z.string(), byName: z.string(), cancelled: z.boolean() },
}

export const ZAssignmentRow = z.object({ ...PUSHED, at: ZInstant, marked: z.number() })
export type AssignmentRow = z.infer<typeof ZAssignmentRow>

const ZProgressRow = z.object({
  ...{ personId: ZId, name: z.string(), ...ZWays.shape, place: ZPlace },
  /** Why somebody should go there; '' = nobody needs to. */
  why: z.string(),
})
export type ProgressRow = z.infer<typeof ZProgressRow>

export const ZProgress = z.object({
  ...{ ...PUSHED, unitKind: ZUnitKind, words: z.string(), counts: ZCounts },
  /** One by one; empty where everybody of an org is meant. */
  rows: z.array(ZProgressRow),
  /** 集中学习: null: not yet. */
  room: z.object({ day: ZDay, byName: z.string() }).nullable(),
  roomRev: z.number(),
  nudgedAt: ZInstant.nullable(),
  /** Whom nobody can reach is called about this; null: nobody was told yet. */
  noticeId: ZId.nullable(),
})
export type Progress = z.infer<typeof ZProgress>

/** 本月要学的, with those of my people whom it means. */
export const ZTask = z.object({
  ...{ id: ZId, materialId: ZId, title: z.string(), category: ZCategory, until: ZDay },
  ...{ unitName: z.string(), words: z.string() },
  people: z.array(z.object({ personId: ZId, name: z.string(), done: z.boolean() })),
})
export type Task = z.infer<typeof ZTask>

type SayingState = keyof typeof SAYING_STATES
export const ZSayingState = z.enum(Object.keys(SAYING_STATES) as [SayingState, ...SayingState[]])

export const ZSayingText = z
  .string()
  .trim()
  .min(2, '请写一句')
  .max(STUDY_LIMITS.saying, `最多写${STUDY_LIMITS.saying}个字`)

/** 感言, for who decides whether others see it. */
export const ZSaying = z.object({
  ...{ id: ZId, rev: z.number(), name: z.string(), text: z.string(), at: ZInstant, title: z.string() },
  ...{ state: ZSayingState, reason: z.string() },
})
export type Saying = z.infer<typeof ZSaying>

export const ZOwnSaying = z.object({
  ...{ personId: ZId, text: z.string(), state: ZSayingState, reason: z.string() },
})
export const ZShownSaying = z.object({ id: ZId, name: z.string(), text: z.string(), at: ZInstant })

/** What stands beside a material for this phone. */
export const ZAbout = z.object({
  /** Whom it was pushed to, with whether each has opened it here. */
  tasks: z.array(ZTask),
  own: z.array(ZOwnSaying),
  shown: z.array(ZShownSaying),
  /** What WeChat is asked for, so that the next one comes by itself; null: this installation sends none. */
  templateId: z.string().nullable(),
})
export type About = z.infer<typeof ZAbout>
