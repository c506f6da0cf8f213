import * as z from 'zod'

import { read, write } from './kernel/action'
import type { CATALOGUES } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import { pageOf, ZId, ZInstant, ZLine, ZPage, ZPhone, ZSearch, ZText } from './kernel/zod'

export type EntryKind = keyof typeof CATALOGUES
export const ZEntryKind = z.enum(['expert', 'troupe', 'route'])

const ZName = z.string().trim().min(2, '请写名称').max(LIMITS.name, `最多写${LIMITS.name}个字`)

/** `field`: what an expert teaches or a troupe plays; a route has the rest. */
const words = {
  name: ZName,
  field: ZLine,
  unit: ZLine,
  note: ZText,
  /** 走路多远, 厕所, 歇脚点, 停车. */
  walk: ZLine,
  toilets: ZLine,
  rests: ZLine,
  parking: ZLine,
}

export const ZEntryDraft = z.strictObject({
  kind: ZEntryKind,
  ...words,
  phone: z.union([ZPhone, z.literal('')]),
})
export type EntryDraft = z.infer<typeof ZEntryDraft>

/** Phones are masked; the whole number is shown for a reason that is written down. */
export const ZEntry = z.object({
  id: ZId,
  rev: z.number(),
  orgId: ZId,
  orgName: z.string(),
  kind: ZEntryKind,
  ...words,
  name: z.string(),
  phone: z.string(),
  retired: z.boolean(),
})
export type Entry = z.infer<typeof ZEntry>

const staff = ['organiser', 'admin'] as const
const readers = ['organiser', 'head', 'admin'] as const

/** 名录: experts, troupes and study-tour routes. */
export const catalogue = {
  /** `above`: what the orgs above keep for everybody below them; else an org and all below it. */
  list: read({
    input: z.strictObject({
      orgId: ZId,
      kind: ZEntryKind,
      above: z.boolean().default(false),
      retired: z.boolean().default(false),
      search: ZSearch.optional(),
      ...ZPage,
    }),
    output: pageOf(ZEntry),
    allow: readers,
    scope: 'org',
    errors: [],
  }),
  /** With the last sessions that it was chosen for, newest first. */
  get: read({
    input: z.strictObject({ entryId: ZId }),
    output: z.object({
      entry: ZEntry,
      last: z.array(
        z.object({ activityId: ZId, title: z.string(), startsAt: ZInstant, orgName: z.string() }),
      ),
    }),
    allow: readers,
    scope: 'entry',
    errors: [],
  }),
  create: write({
    input: z.strictObject({ orgId: ZId, draft: ZEntryDraft }),
    output: ZEntry,
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** Absent phone: as it was; whoever edits sees it masked. */
  update: write({
    input: z.strictObject({
      entryId: ZId,
      rev: z.int(),
      draft: ZEntryDraft.omit({ kind: true }).partial({ phone: true }),
    }),
    output: ZEntry,
    allow: staff,
    scope: 'entry',
    errors: ['CONFLICT'],
  }),
  /** Never deleted: past sessions name it. */
  retire: write({
    input: z.strictObject({ entryId: ZId, rev: z.int(), retired: z.boolean() }),
    output: ZEntry,
    allow: staff,
    scope: 'entry',
    errors: ['CONFLICT'],
  }),
  revealPhone: read({
    audited: true,
    input: z.strictObject({
      entryId: ZId,
      reason: z.string().trim().min(2, '请写一句原因').max(LIMITS.reason),
    }),
    output: z.object({ phone: z.string() }),
    allow: staff,
    scope: 'entry',
    errors: [],
  }),
}
