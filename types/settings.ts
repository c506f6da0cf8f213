import * as z from 'zod'

import { ZActivityType } from './activity'
import { read, write } from './kernel/action'
import { ZId } from './kernel/zod'

/** What differs between bodies; each org inherits what it does not set itself. */
export const ZSettings = z.object({
  activityTypes: z.array(ZActivityType).max(40),
  /** How the people served are addressed: 退休人员, 老同志, 军休干部. */
  address: z.string().max(10),
  checkInOpensMinutes: z.int().min(0).max(240),
})
export type Settings = z.infer<typeof ZSettings>

export const settings = {
  get: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({ own: ZSettings.partial(), effective: ZSettings, rev: z.number() }),
    allow: ['admin', 'organiser', 'head'],
    scope: 'org',
    errors: [],
  }),
  update: write({
    input: z.strictObject({ orgId: ZId, rev: z.int(), own: z.strictObject(ZSettings.partial().shape) }),
    output: z.object({ rev: z.number() }),
    allow: ['admin'],
    scope: 'org',
    errors: ['CONFLICT'],
  }),
}
