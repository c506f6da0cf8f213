import * as z from 'zod'

import { read } from './kernel/action'
import { RELATIONS } from './kernel/labels'
import type { Role } from './kernel/roles'
import { ROLES } from './kernel/roles'
import { ZId } from './kernel/zod'

export type Relation = keyof typeof RELATIONS
export const ZRelation = z.enum(Object.keys(RELATIONS) as [Relation, ...Relation[]])

export const ZRole = z.enum(Object.keys(ROLES) as [Role, ...Role[]])

/** A person this account may act for; `standing` says by which right. */
export const ZMyPerson = z.object({
  id: ZId,
  name: z.string(),
  phoneMasked: z.string(),
  relation: ZRelation,
  standing: z.enum(['self', 'proxy']),
  /** Ids of duplicates that staff merged into this person: what was registered under them is this person's too. Absent: none. */
  formerIds: z.array(ZId).optional(),
  /** A person I act for: whether their messages come to me too. */
  hears: z.boolean().optional(),
  /** What conditions of an activity look at; absent in answers kept by an older version. */
  birthYear: z.number().nullable().optional(),
  ancestors: z.array(ZId).optional(),
})
export type MyPerson = z.infer<typeof ZMyPerson>

export const ZMyGrant = z.object({ id: ZId, role: ZRole, orgId: ZId, orgName: z.string() })
export type MyGrant = z.infer<typeof ZMyGrant>

export const ZMe = z.object({ persons: z.array(ZMyPerson), grants: z.array(ZMyGrant) })
export type Me = z.infer<typeof ZMe>

export const account = {
  /** Who am I: the persons I stand for and the roles I hold. One database call. */
  get: read({ input: z.strictObject({}), output: ZMe, allow: ['anyone'], scope: 'none', errors: [] }),
}
