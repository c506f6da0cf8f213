import * as z from 'zod'

/** Kinds of organisation, from the root down (product.md, glossary). */
export const ORG_KINDS = {
  city: '市',
  district: '区',
  street: '街道/镇',
  community: '社区/村',
  unit: '单位',
  branch: '党支部',
  team: '队',
} as const satisfies Record<string, string>

export type OrgKind = keyof typeof ORG_KINDS
export const ZOrgKind = z.enum(Object.keys(ORG_KINDS) as [OrgKind, ...OrgKind[]])
