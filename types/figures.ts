import * as z from 'zod'

import { read } from './kernel/action'
import type { MEASURES } from './kernel/labels'
import { ZId, ZInstant } from './kernel/zod'

/** A month, a quarter or a year of people's calendar: 2022-03, 2022-Q1, 2022. */
export const ZPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), key: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份不对') }),
  z.strictObject({ kind: z.literal('quarter'), key: z.string().regex(/^20\d\d-Q[1-4]$/, '季度不对') }),
  z.strictObject({ kind: z.literal('year'), key: z.string().regex(/^20\d\d$/, '年份不对') }),
])
export type Period = z.infer<typeof ZPeriod>

export type Measure = keyof typeof MEASURES

/** What each of them means is said by MEASURES, and on every page that shows them. */
const measures = {
  sessions: z.number(),
  registered: z.number(),
  visits: z.number(),
  people: z.number(),
} satisfies Record<Measure, z.ZodNumber>
export const ZMeasures = z.object(measures)
export type Measures = z.infer<typeof ZMeasures>

export const ZFigureRow = z.object({ type: z.string(), name: z.string(), ...measures })
export type FigureRow = z.infer<typeof ZFigureRow>

export const ZFigures = z.object({
  /** By type of activity: the centres' own sessions. */
  rows: z.array(ZFigureRow),
  /** Of all rows; `people` is no sum: somebody who came to two types is one person. */
  total: ZMeasures,
  /** What streets and communities run themselves: beside the report, never in it. */
  community: ZMeasures,
  /** 截至: everything that happened before this instant is counted. null = the first count is still going on. */
  asOf: ZInstant.nullable(),
  definitions: z.array(z.object({ label: z.string(), means: z.string() })),
})
export type Figures = z.infer<typeof ZFigures>

export const figures = {
  /** Sessions of an org and everything below it, in one period. Reads what was counted, never raw records. */
  period: read({
    input: z.strictObject({ orgId: ZId, period: ZPeriod }),
    output: ZFigures,
    allow: ['organiser', 'head', 'admin'],
    scope: 'org',
    errors: [],
  }),
}
