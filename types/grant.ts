import * as z from 'zod'

import { ZMyGrant, ZRole } from './account'
import { read, write } from './kernel/action'
import { PATTERNS } from './kernel/limits'
import { pageOf, ZDone, ZId, ZInstant, ZPage, ZPersonName } from './kernel/zod'

export const ZGrant = z.object({
  id: ZId,
  role: ZRole,
  orgId: ZId,
  orgName: z.string(),
  holderName: z.string(),
  since: ZInstant,
})
export type Grant = z.infer<typeof ZGrant>

export const grant = {
  /** The deployer's claim code makes the first administrator, once. */
  claimFirst: write({
    input: z.strictObject({ code: z.string().min(8).max(64), name: ZPersonName }),
    output: ZMyGrant,
    allow: ['anyone'],
    scope: 'none',
    errors: ['CODE.WRONG', 'GRANT.CLAIMED'],
  }),
  /** An 8-digit invitation (7 days, once) for one named colleague. */
  invite: write({
    input: z.strictObject({ orgId: ZId, role: ZRole, name: ZPersonName }),
    output: z.object({ code: z.string().regex(PATTERNS.code), until: ZInstant }),
    allow: ['admin'],
    scope: 'org',
    errors: [],
  }),
  accept: write({
    input: z.strictObject({ code: z.string().regex(PATTERNS.code, '邀请码是8位数字') }),
    output: ZMyGrant,
    allow: ['anyone'],
    scope: 'none',
    errors: ['CODE.WRONG', 'GRANT.HAVE'],
  }),
  /** Who works for an org and for all below it; a page counts holders. */
  list: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZGrant),
    allow: ['admin', 'auditor'],
    scope: 'org',
    errors: [],
  }),
  /** Takes effect with the holder's next call. */
  withdraw: write({
    input: z.strictObject({ orgId: ZId, grantId: ZId }),
    output: ZDone,
    allow: ['admin'],
    scope: 'org',
    errors: ['GRANT.LAST_ADMIN'],
  }),
}
