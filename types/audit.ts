import * as z from 'zod'

import { read } from './kernel/action'
import { pageOf, ZId, ZInstant, ZPage } from './kernel/zod'

/** One line: who did or looked at what of whom, when, with what result. */
export const ZAuditLine = z.object({
  id: z.string(),
  at: ZInstant,
  action: z.string(),
  byName: z.string(),
  as: z.string(),
  target: z.string().nullable(),
  result: z.string(),
  requestId: z.string(),
})
export type AuditLine = z.infer<typeof ZAuditLine>

export const audit = {
  list: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZAuditLine),
    allow: ['auditor', 'admin'],
    scope: 'org',
    errors: [],
  }),
}
