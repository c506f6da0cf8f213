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

/** `left`: documents that still wait for it; 0 = done. */
export const ZMigrationHealth = z.object({ number: z.number(), label: z.string(), left: z.number() })

export const ops = {
  /** Heartbeats and failures of the jobs, and how far the migrations are, for the administrator's page. */
  health: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({
      jobs: z.array(ZJobHealth),
      migrations: z.array(ZMigrationHealth),
      /** Sealed documents that still need a key which is no longer the first of its ring. */
      underOlderKeys: z.number(),
    }),
    allow: ['admin'],
    scope: 'org',
    errors: [],
  }),
}
