import * as z from 'zod'

import { read, write } from './kernel/action'
import { ZOrgKind } from './kernel/org'
import { pageOf, ZId, ZLine, ZPage, ZPhone, ZTitle } from './kernel/zod'

export const ZOrg = z.object({
  id: ZId,
  kind: ZOrgKind,
  name: z.string(),
  parentId: ZId.nullable(),
  path: z.array(z.object({ id: ZId, name: z.string() })),
  phone: z.string(),
  address: z.string(),
  way: z.string(),
  remote: z.boolean(),
  rev: z.number(),
})
export type Org = z.infer<typeof ZOrg>

const ZOrgDraft = z.strictObject({
  kind: ZOrgKind,
  name: ZTitle,
  phone: z.union([ZPhone, z.literal('')]),
  address: ZLine,
  way: ZLine,
  /** 偏远村: counted apart in the figures. */
  remote: z.boolean(),
})

export const org = {
  get: read({
    input: z.strictObject({ orgId: ZId }),
    output: ZOrg,
    allow: ['organiser', 'doorStaff', 'secretary', 'head', 'admin', 'auditor'],
    scope: 'org',
    errors: [],
  }),
  /** The orgs right below, by name. */
  children: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZOrg),
    allow: ['organiser', 'doorStaff', 'secretary', 'head', 'admin', 'auditor'],
    scope: 'org',
    errors: [],
  }),
  create: write({
    input: z.strictObject({ orgId: ZId, draft: ZOrgDraft }),
    output: ZOrg,
    allow: ['admin'],
    scope: 'org',
    errors: [],
  }),
  update: write({
    input: z.strictObject({ orgId: ZId, rev: z.int(), draft: ZOrgDraft }),
    output: ZOrg,
    allow: ['admin'],
    scope: 'org',
    errors: ['CONFLICT'],
  }),
}
