import * as z from 'zod'

import { MATERIAL_CATEGORIES, MATERIAL_STATES, PART_KINDS, STUDY_LIMITS } from './kernel/study'
import { ZId, ZInstant, ZLink, ZRemark, ZTitle } from './kernel/zod'

type Category = keyof typeof MATERIAL_CATEGORIES
export const ZCategory = z.enum(Object.keys(MATERIAL_CATEGORIES) as [Category, ...Category[]], '请选一类')
export type MaterialCategory = z.infer<typeof ZCategory>

type State = keyof typeof MATERIAL_STATES
export const ZMaterialState = z.enum(Object.keys(MATERIAL_STATES) as [State, ...State[]])
export type MaterialState = z.infer<typeof ZMaterialState>

type Kind = keyof typeof PART_KINDS
export const ZPartKind = z.enum(Object.keys(PART_KINDS) as [Kind, ...Kind[]])
export type PartKind = z.infer<typeof ZPartKind>

const upTo = (limit: number) => z.string().trim().max(limit, `最多写${limit}个字`)

const ZWebLink = z.strictObject({ words: ZRemark, url: ZLink.refine((url) => url !== '', '请写网址') })

/** What is typed. Paragraphs are lines. `transcript`: the words of the audio. */
export const ZMaterialDraft = z.strictObject({
  ...{ title: ZTitle, category: ZCategory, source: upTo(STUDY_LIMITS.source) },
  ...{ body: upTo(STUDY_LIMITS.body), transcript: upTo(STUDY_LIMITS.transcript) },
  links: z.array(ZWebLink).max(STUDY_LIMITS.links),
  /** '' = none. */
  videoLink: ZLink,
})
export type MaterialDraft = z.infer<typeof ZMaterialDraft>

/** A picture stands behind so many paragraphs of the text and says what is seen. */
export const ZPartWords = z.strictObject({
  name: z.string().trim().min(1, '请写名称').max(STUDY_LIMITS.caption),
  after: z.int().min(0).max(STUDY_LIMITS.body),
})

export const ZPart = z.object({
  ...{ id: ZId, kind: ZPartKind, name: z.string(), after: z.number() },
  /** Works for a while, for whoever looks at this page. */
  url: z.string(),
})
export type MaterialPart = z.infer<typeof ZPart>

const ZApproved = z.object({ byName: z.string(), at: ZInstant, alone: z.boolean() })

export const ZMaterialRow = z.object({
  ...{ id: ZId, title: z.string(), category: ZCategory, orgName: z.string(), byName: z.string() },
  ...{ state: ZMaterialState, version: z.number(), updatedAt: ZInstant },
})
export type MaterialRow = z.infer<typeof ZMaterialRow>

const ZOlderVersion = z.object({
  ...{ version: z.number(), title: z.string(), until: ZInstant, changed: z.string() },
  approvedByName: z.string(),
})
export type OlderVersion = z.infer<typeof ZOlderVersion>

/** For those who write and agree. `version` 0: nobody has read it yet. */
export const ZMaterial = z.object({
  ...{ id: ZId, rev: z.number(), orgId: ZId, orgName: z.string(), state: ZMaterialState },
  ...{ version: z.number(), publishedAt: ZInstant.nullable(), ...ZMaterialDraft.shape },
  ...{ parts: z.array(ZPart), byName: z.string(), askedByName: z.string(), changed: z.string() },
  approved: ZApproved.nullable(),
  /** Why it came back; null: it did not. */
  returned: z.object({ byName: z.string(), at: ZInstant, reason: z.string() }).nullable(),
  withdrawn: z.object({ at: ZInstant, reason: z.string() }).nullable(),
  older: z.array(ZOlderVersion),
  /** May the one who looks at it agree? `own`: somebody else has to. */
  decider: z.enum(['no', 'own', 'yes', 'alone']),
})
export type Material = z.infer<typeof ZMaterial>

export const ZShelfRow = z.object({
  ...{ id: ZId, title: z.string(), category: ZCategory, orgName: z.string(), publishedAt: ZInstant },
  ...{ audio: z.boolean(), video: z.boolean() },
})
export type ShelfRow = z.infer<typeof ZShelfRow>

/** What was agreed to, as everybody reads it. */
export const ZReading = z.object({
  ...{ id: ZId, version: z.number(), orgName: z.string(), publishedAt: ZInstant },
  ...{ ...ZMaterialDraft.shape, parts: z.array(ZPart), approvedByName: z.string() },
})
export type Reading = z.infer<typeof ZReading>
