import * as z from 'zod'

import { LIMITS } from './kernel/limits'
import { ZId, ZInstant, ZLine, ZNearDay, ZRemark, ZTitle } from './kernel/zod'
import { ZEvery, ZMeetingKind } from './meeting-kinds'

export const ZBranchKind = z.enum(['regular', 'temporary', 'interest'])
export type BranchKind = z.infer<typeof ZBranchKind>

export const ZLeaveReason = z.enum(['ill', 'hospital', 'away', 'family', 'other'])
export type LeaveReason = z.infer<typeof ZLeaveReason>

export const ZMadeUpHow = z.enum(['home', 'reading', 'talk', 'meeting'])
export type MadeUpHow = z.infer<typeof ZMadeUpHow>

const ZTerm = z
  .strictObject({ from: ZNearDay, to: ZNearDay })
  .refine(({ from, to }) => from < to, { path: ['to'], message: '期满的日子要在开始以后' })

/** `from`: the first day that is kept here; of a temporary one the day on which it began. `to`: its last day. */
export const ZBranchFacts = z
  .strictObject({
    ...{ kind: ZBranchKind, stay: ZLine, from: ZNearDay, to: ZNearDay.nullable() },
    ...{ secretary: z.string().trim().max(LIMITS.name, '名字太长'), term: ZTerm.nullable() },
    committee: z
      .array(z.strictObject({ personId: ZId, post: z.string().trim().max(LIMITS.name, '职务太长') }))
      .max(LIMITS.committeeMax, `支委最多${LIMITS.committeeMax}人`),
  })
  .refine(({ kind, stay }) => kind !== 'temporary' || stay !== '', { path: ['stay'], message: '请写旅居地' })
  .refine(({ kind, to }) => kind !== 'temporary' || to !== null, { path: ['to'], message: '请选到哪天为止' })
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'], message: '不能早于开始的日子' })
export type BranchFacts = z.infer<typeof ZBranchFacts>

const ZCommittee = z.array(z.object({ personId: ZId, name: z.string(), post: z.string() }))

const ZStanding = {
  kind: ZMeetingKind,
  every: ZEvery,
  from: z.string(),
  to: z.string(),
  state: z.enum(['done', 'open', 'due', 'overdue']),
  meetingId: ZId.nullable(),
  daysLate: z.number(),
}
const ZDue = z.object(ZStanding)

/** Whom a meeting asks: all who belong on its day, the committee, or some of them by name. */
export const ZWhom = z.enum(['all', 'committee', 'some'])
export type Whom = z.infer<typeof ZWhom>

export const ZMeetingPlan = z
  .strictObject({
    kinds: z
      .array(ZMeetingKind)
      .min(1, '请选是什么会')
      .max(LIMITS.meetingKinds, `一次会最多算${LIMITS.meetingKinds}种`)
      .refine((kinds) => new Set(kinds).size === kinds.length, '有一种选了两次'),
    ...{ theme: ZTitle, startsAt: ZInstant, place: ZLine, chair: ZLine, recorder: ZLine },
    whom: ZWhom,
    personIds: z.array(ZId).max(LIMITS.branchMembers, '人数太多'),
  })
  .refine(({ whom, personIds }) => whom !== 'some' || personIds.length > 0, {
    path: ['personIds'],
    message: '请选哪些人参加',
  })
export type MeetingPlan = z.infer<typeof ZMeetingPlan>

const ZLong = z.string().trim().max(LIMITS.meetingText, `最多写${LIMITS.meetingText}个字`)

/** What stands in the book beside who was there. */
export const ZRecord = z.strictObject({ chair: ZLine, recorder: ZLine, topics: ZLong, resolutions: ZLong })
export type MeetingRecord = z.infer<typeof ZRecord>

/** Nothing said of somebody: they are there. */
export const ZMarking = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('here') }),
  z.strictObject({ what: z.literal('leave'), reason: ZLeaveReason, words: ZLine }),
  z.strictObject({ what: z.literal('absent') }),
  z.strictObject({ what: z.literal('madeUp'), day: ZNearDay, how: ZMadeUpHow }),
  z.strictObject({ what: z.literal('notMadeUp') }),
])
export type Marking = z.infer<typeof ZMarking>

export const ZMark = z.object({
  what: z.enum(['here', 'leave', 'absent']),
  reason: ZLeaveReason.nullable(),
  words: z.string(),
  madeUp: z.object({ day: z.string(), how: ZMadeUpHow }).nullable(),
})
export type Mark = z.infer<typeof ZMark>

export const ZCounts = z.object({
  ...{ due: z.number(), here: z.number(), leave: z.number(), absent: z.number(), madeUp: z.number() },
})
export type MeetingCounts = z.infer<typeof ZCounts>

export const ZMeetingState = z.enum(['open', 'confirmed', 'dropped'])
export type MeetingState = z.infer<typeof ZMeetingState>

const ROW = {
  ...{ id: ZId, kinds: z.array(ZMeetingKind), theme: z.string(), startsAt: ZInstant, place: z.string() },
  state: ZMeetingState,
}
export const ZMeetingRow = z.object({ ...ROW, counts: ZCounts.nullable() })
export type MeetingRow = z.infer<typeof ZMeetingRow>

const ZOlderRecord = z.object({
  ...{ ...ZRecord.shape, until: ZInstant, changed: ZRemark, byName: z.string() },
})
export type OlderRecord = z.infer<typeof ZOlderRecord>

/** `marks`: one for each who should be there, by name. */
export const ZMeeting = z.object({
  ...{ ...ROW, rev: z.number(), ticks: z.number(), orgId: ZId, orgName: z.string() },
  ...{ whom: ZWhom, personIds: z.array(ZId), ...ZRecord.shape },
  marks: z.array(z.object({ personId: ZId, name: z.string(), temporary: z.boolean(), ...ZMark.shape })),
  counts: ZCounts,
  pages: z.array(z.object({ id: ZId, at: ZInstant, byName: z.string() })),
  older: z.array(ZOlderRecord),
  confirmed: z.object({ at: ZInstant, byName: z.string() }).nullable(),
  told: z.boolean(),
})
export type Meeting = z.infer<typeof ZMeeting>

/** A branch in its month: what is due, who has something to make up, what is planned. */
export const ZBranchMonth = z.object({
  ...{ orgId: ZId, name: z.string(), rev: z.number(), members: z.number() },
  facts: z.object({ ...ZBranchFacts.shape, committee: ZCommittee }).nullable(),
  term: z.enum(['runs', 'ends', 'over']).nullable(),
  dues: z.array(ZDue),
  missing: z.array(
    z.object({
      ...{ personId: ZId, name: z.string() },
      of: z.array(z.object({ meetingId: ZId, day: z.string(), kinds: z.array(ZMeetingKind) })),
    }),
  ),
  coming: z.array(ZMeetingRow),
})
export type BranchMonth = z.infer<typeof ZBranchMonth>

/** One branch in the table of the level above: how each kind stands in its newest period, and how many periods were missed. */
export const ZBranchLine = z.object({
  ...{ orgId: ZId, name: z.string(), secretary: z.string(), known: z.boolean() },
  term: z.enum(['runs', 'ends', 'over']).nullable(),
  cells: z.array(z.object({ ...ZStanding, missed: z.number() })),
})
export type BranchLine = z.infer<typeof ZBranchLine>
