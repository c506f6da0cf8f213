import * as z from 'zod'

import { read, write } from './kernel/action'
import { ZId } from './kernel/zod'

/** One person of a table, as `parseRoll` reads one of a pasted list. */
const ZListed = z.object({
  /** Of the table, as the spreadsheet counts. */
  line: z.number(),
  name: z.string(),
  birthYear: z.number().nullable(),
  people: z.number(),
  again: z.boolean(),
  doubts: z.array(z.string()),
  told: z.object({ phoneTail: z.string(), place: z.string() }),
})

/** What is read goes to the preview of a pasted list; nothing of it is kept. */
export const ZTableRoll = z.object({
  title: z.string(),
  rows: z.array(ZListed),
  unread: z.array(z.object({ line: z.number(), text: z.string() })),
  /** Headings of columns that nothing was taken from. */
  ignored: z.array(z.string()),
  /** People behind the last one that was taken. */
  beyond: z.number(),
})
export type TableRoll = z.infer<typeof ZTableRoll>

/** Without `orgId` staff of the activity; with it a community that hands in its own people. */
const LIST = { activityId: ZId, orgId: ZId.optional() }

const staff = ['organiser', 'admin'] as const

/** 用表格报名: a list of people in xlsx or csv. Answered by `files`. */
export const lists = {
  /** Announces one upload and says where to. The file goes after an hour, read or not. */
  inbox: write({
    input: z.strictObject(LIST),
    output: z.object({ path: z.string() }),
    allow: staff,
    scope: 'list',
    replay: 'record',
    errors: [],
  }),
  /** Who stands in it. Formulas are never evaluated, and nothing is written. */
  read: read({
    input: z.strictObject({ ...LIST, inbox: z.string().max(300) }),
    output: ZTableRoll,
    allow: staff,
    scope: 'list',
    errors: ['TABLE.TYPE', 'TABLE.OLD', 'TABLE.DAMAGED', 'TABLE.TOO_LARGE', 'TABLE.NO_NAMES'],
  }),
}
