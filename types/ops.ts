import * as z from 'zod'

import { read } from './kernel/action'
import { ZId, ZInstant } from './kernel/zod'

export const ZJobHealth = z.object({
  name: z.string(),
  label: z.string(),
  beatAt: ZInstant.nullable(),
  done: z.number(),
  failures: z.number(),
  lastError: z.string().nullable(),
})

export const ops = {
  /** Heartbeats and failures of the jobs, for the administrator's page. */
  health: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({ jobs: z.array(ZJobHealth) }),
    allow: ['admin'],
    scope: 'org',
    errors: [],
  }),
}
