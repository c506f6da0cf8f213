import * as z from 'zod'

import { read, write } from './kernel/action'
import { pageOf, ZDone, ZId, ZLine, ZPage, ZReason, ZSearch } from './kernel/zod'
import {
  ZCategory,
  ZMaterial,
  ZMaterialDraft,
  ZMaterialRow,
  ZMaterialState,
  ZPartKind,
  ZPartWords,
  ZReading,
  ZShelfRow,
} from './material-shapes'

const writers = ['organiser', 'admin', 'secretary'] as const
const deciders = ['organiser', 'head', 'admin'] as const
const staff = ['head', ...writers] as const
const ZRev = z.object({ id: ZId, rev: z.number() })
const one = { materialId: ZId, rev: z.int() }

/** 学习资料: written by one, agreed to by another, read by everybody of the installation. */
export const material = {
  /** Newest first, of an org's subtree. */
  list: read({
    input: z.strictObject({ orgId: ZId, state: ZMaterialState, search: ZSearch.optional(), ...ZPage }),
    output: pageOf(ZMaterialRow),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  create: write({
    input: z.strictObject({ orgId: ZId, draft: ZMaterialDraft }),
    output: ZRev,
    allow: writers,
    scope: 'org',
    errors: [],
  }),
  open: read({
    input: z.strictObject({ materialId: ZId }),
    output: ZMaterial,
    allow: staff,
    scope: 'material',
    errors: [],
  }),
  /** Whatever it was, it is a draft again; what is out stays out until another version is agreed to. */
  update: write({
    input: z.strictObject({ ...one, draft: ZMaterialDraft }),
    output: ZRev,
    allow: writers,
    scope: 'material',
    errors: ['CONFLICT'],
  }),
  /** Announces one upload and says where to. What is not used goes after 48 hours. */
  inbox: write({
    input: z.strictObject({ materialId: ZId }),
    output: z.object({ path: z.string() }),
    allow: writers,
    scope: 'material',
    replay: 'record',
    errors: [],
  }),
  /** A file as `print.keepFile` left it. */
  addPart: write({
    input: z.strictObject({
      materialId: ZId,
      fileId: z.string().max(300),
      kind: ZPartKind,
      ...ZPartWords.shape,
    }),
    output: ZRev,
    allow: writers,
    scope: 'material',
    errors: ['CONFLICT', 'MATERIAL.FULL'],
  }),
  dropPart: write({
    input: z.strictObject({ materialId: ZId, partId: ZId }),
    output: ZRev,
    allow: writers,
    scope: 'material',
    errors: ['CONFLICT'],
  }),
  /** 报请审核. `changed`: of a second version, what is new. */
  ask: write({
    input: z.strictObject({ ...one, changed: ZLine }),
    output: ZRev,
    allow: writers,
    scope: 'material',
    errors: ['CONFLICT', 'MATERIAL.ASKED', 'MATERIAL.NOT_READY'],
  }),
  /** Another pair of eyes than who wrote and asked; yes publishes. */
  decide: write({
    input: z.strictObject({ ...one, yes: z.boolean(), reason: ZLine }),
    output: ZRev,
    allow: deciders,
    scope: 'material',
    errors: ['CONFLICT', 'MATERIAL.NOT_ASKED', 'MATERIAL.OWN', 'MATERIAL.RISKY', 'MATERIAL.UNCHECKED'],
  }),
  withdraw: write({
    input: z.strictObject({ materialId: ZId, reason: ZReason }),
    output: ZDone,
    allow: deciders,
    scope: 'material',
    errors: ['CONFLICT', 'MATERIAL.NOT_OUT'],
  }),
  /** An older version as it was read. */
  version: read({
    input: z.strictObject({ materialId: ZId, version: z.int().min(1) }),
    output: ZReading,
    allow: staff,
    scope: 'material',
    errors: [],
  }),
  /** 自学书架: what any org of the installation has published, newest first. */
  shelf: read({
    input: z.strictObject({ category: ZCategory.optional(), search: ZSearch.optional(), ...ZPage }),
    output: pageOf(ZShelfRow),
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  get: read({
    input: z.strictObject({ materialId: ZId }),
    output: ZReading,
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
}
