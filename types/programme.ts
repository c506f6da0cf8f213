import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS, PATTERNS } from './kernel/limits'
import { pageOf, ZId, ZInstant, ZPage } from './kernel/zod'

const ZYear = z.string().regex(/^20\d\d$/, '年份不对')
const ZPlanned = z.int('请写整数').min(0).max(LIMITS.plannedMax, `最多${LIMITS.plannedMax}场`)

/** One place of the table: by key of a type, what is planned (absent = nothing planned) and what the figures count as held. */
export const ZPlannedPlace = z.object({
  orgId: ZId,
  name: z.string(),
  planned: z.record(z.string(), z.number()),
  done: z.record(z.string(), z.number()),
})
export type PlannedPlace = z.infer<typeof ZPlannedPlace>

export const ZProgramme = z.object({
  rev: z.number(),
  types: z.array(z.object({ key: z.string(), name: z.string() })),
  /** The org's own sessions that belong to no place below come first, then the places right below. */
  places: z.array(ZPlannedPlace),
  /** More places are below than the table shows. */
  more: z.boolean(),
  /** 截至; null = the first count is still going on. */
  asOf: ZInstant.nullable(),
})
export type Programme = z.infer<typeof ZProgramme>

export const ZUnvisited = z.object({
  orgId: ZId,
  name: z.string(),
  /** 区、街道. */
  path: z.string(),
  remote: z.boolean(),
  /** Day of the last session of a centre there; null = none in this year and the two before. */
  last: z.string().nullable(),
})
export type Unvisited = z.infer<typeof ZUnvisited>

const staff = ['organiser', 'head', 'admin'] as const

/** 年度场次计划. */
export const programme = {
  get: read({
    input: z.strictObject({ orgId: ZId, year: ZYear }),
    output: ZProgramme,
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** The whole table of an org and year; `rev` 0 = nothing was planned before. */
  set: write({
    input: z.strictObject({
      orgId: ZId,
      year: ZYear,
      rev: z.int(),
      planned: z
        .record(ZId, z.record(z.string().regex(PATTERNS.typeKey), ZPlanned))
        .refine((places) => Object.keys(places).length <= LIMITS.plannedPlaces + 1, '地方太多')
        .refine((places) => Object.values(places).every((row) => Object.keys(row).length <= 40), '类型太多'),
    }),
    output: z.object({ rev: z.number() }),
    allow: staff,
    scope: 'org',
    errors: ['CONFLICT'],
  }),
  /** Communities of a subtree where no session of a centre was held in the last 12 months; a page may hold fewer than asked. */
  unvisited: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZUnvisited),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
}
