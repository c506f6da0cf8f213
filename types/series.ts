import * as z from 'zod'

import { ZActivityDraft, ZActivityState, ZSignUp } from './activity'
import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import { pageOf, ZClock, ZId, ZInstant, ZNearDay, ZPage, ZTitle } from './kernel/zod'
import { ZOnline } from './online'

/** Monday 1 … Sunday 7. */
const ZWeekday = z.int().min(1).max(7)

/** `monthDay`: a month that is too short has its last day. `nth`: 1–4, or -1 for the last one of the month. */
export const ZRule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekly'),
    every: z.int().min(1, '至少每1周').max(LIMITS.seriesEveryMax, `最多每${LIMITS.seriesEveryMax}周`),
    weekdays: z
      .array(ZWeekday)
      .min(1, '请选星期几')
      .max(7)
      .refine((all) => new Set(all).size === all.length, '有一天选了两次'),
  }),
  z.strictObject({ kind: z.literal('monthDay'), day: z.int().min(1, '请写几号').max(31, '最多31号') }),
  z.strictObject({
    kind: z.literal('monthWeekday'),
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]),
    weekday: ZWeekday,
  }),
])
export type Rule = z.infer<typeof ZRule>

/** Until a day, that day included, or so many times: one of the two. */
export const ZWindow = z
  .strictObject({
    from: ZNearDay,
    to: ZNearDay.nullable(),
    count: z.int('请写整数').min(1, '至少1场').max(LIMITS.seriesMax, `最多${LIMITS.seriesMax}场`).nullable(),
  })
  .refine(({ to, count }) => (to === null) !== (count === null), '请选到哪一天，或者写几场')
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'], message: '结束要晚于开始' })
export type Window = z.infer<typeof ZWindow>

/** `holiday`: a day off; `workday`: a weekend day on which people work. */
export const ZCalendarDay = z.object({
  day: z.string(),
  lunar: z.string(),
  off: z.enum(['holiday', 'workday']).nullable(),
  /** 国庆节; '' on a plain day. */
  name: z.string(),
})
export type CalendarDay = z.infer<typeof ZCalendarDay>

/** An activity without its times. */
export const ZSeriesTemplate = ZActivityDraft.omit({
  startsAt: true,
  endsAt: true,
  opensAt: true,
  closesAt: true,
  releasesAt: true,
  cancelsUntil: true,
})
export type SeriesTemplate = z.infer<typeof ZSeriesTemplate>

/** One session as it stands now; `state` null: planned and not made yet. */
export const ZSession = z.object({
  activityId: ZId,
  state: ZActivityState.nullable(),
  title: z.string(),
  startsAt: ZInstant,
  endsAt: ZInstant,
  calendar: ZCalendarDay,
  placeName: z.string(),
  signUp: ZSignUp,
  taken: z.number(),
  /** null = unlimited. */
  capacity: z.number().nullable(),
  missing: z.array(z.object({ field: z.string(), sentence: z.string() })),
  /** What was counted after the end; null = not yet. */
  held: z.object({ registered: z.number(), visits: z.number() }).nullable(),
  online: ZOnline.nullable(),
})
export type Session = z.infer<typeof ZSession>

export const ZSeries = z.object({
  id: ZId,
  rev: z.number(),
  orgId: ZId,
  orgName: z.string(),
  title: z.string(),
  rule: ZRule,
  /** What a session is made from. */
  template: ZSeriesTemplate,
  entryIds: z.array(ZId),
  /** Names of the orgs that the template speaks of, by id. */
  orgNames: z.record(ZId, z.string()),
  /** An edit stopped half-way: some drafts do not follow it yet. */
  unfinished: z.boolean(),
  /** By start. */
  sessions: z.array(ZSession),
})
export type Series = z.infer<typeof ZSeries>

export const ZSeriesRow = z.object({
  id: ZId,
  title: z.string(),
  orgName: z.string(),
  rule: ZRule,
  sessions: z.number(),
  firstAt: ZInstant,
  lastAt: ZInstant,
})
export type SeriesRow = z.infer<typeof ZSeriesRow>

const staff = ['organiser', 'admin'] as const
const readers = ['organiser', 'head', 'admin'] as const

export const series = {
  /** Newest first, of an org's subtree. */
  list: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZSeriesRow),
    allow: readers,
    scope: 'org',
    errors: [],
  }),
  /** Every day of a rule, days off too: those do not count towards `count`. */
  preview: read({
    input: z.strictObject({ orgId: ZId, rule: ZRule, window: ZWindow }),
    output: z.object({
      days: z.array(ZCalendarDay),
      /** Years whose holidays the official calendar has not announced: only what the law fixes is marked. */
      unknownYears: z.array(z.number()),
    }),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** The series, and a draft for each day. */
  create: write({
    input: z.strictObject({
      orgId: ZId,
      title: ZTitle,
      template: ZSeriesTemplate,
      rule: ZRule,
      start: ZClock,
      end: ZClock,
      days: z
        .array(ZNearDay)
        .min(1, '至少留一天')
        .max(LIMITS.seriesMax, `最多${LIMITS.seriesMax}场`)
        .refine((days) => new Set(days).size === days.length, '有两场在同一天'),
      /** Experts, troupes and routes that were chosen. */
      entryIds: z.array(ZId).max(LIMITS.entriesMax).default([]),
    }),
    output: ZSeries,
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  get: read({
    input: z.strictObject({ seriesId: ZId }),
    output: ZSeries,
    allow: readers,
    scope: 'series',
    errors: [],
  }),
  /** Drafts follow in whatever nobody changed on them alone; published sessions stay as they are. */
  update: write({
    input: z.strictObject({
      ...{ seriesId: ZId, rev: z.int(), title: ZTitle, template: ZSeriesTemplate },
      entryIds: z.array(ZId).max(LIMITS.entriesMax),
    }),
    output: ZSeries,
    allow: staff,
    scope: 'series',
    errors: ['CONFLICT'],
  }),
  /** Makes what is planned and was not made, and what an edit left over: a tap that was interrupted. */
  fill: write({
    input: z.strictObject({ seriesId: ZId }),
    output: ZSeries,
    allow: staff,
    scope: 'series',
    errors: [],
  }),
  /** One more, copied from the last one that was not called off. */
  addOne: write({
    input: z.strictObject({ seriesId: ZId, rev: z.int(), day: ZNearDay, start: ZClock, end: ZClock }),
    output: ZSeries,
    allow: staff,
    scope: 'series',
    errors: ['CONFLICT', 'SERIES.DAY_TAKEN', 'SERIES.FULL'],
  }),
}
