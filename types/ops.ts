import * as z from 'zod'

import { read } from './kernel/action'
import { ZId, ZInstant } from './kernel/zod'
import { ZMessageKind } from './settings'

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

/** A template that WeChat takes from nobody; its messages go to the call lists until it is resumed. */
export const ZStoppedTemplate = z.object({
  templateId: z.string(),
  kind: ZMessageKind,
  errCode: z.number(),
  at: ZInstant,
})

export const ops = {
  /** Heartbeats and failures of the jobs, how far the migrations are, and stopped templates: the administrator's page. */
  health: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({
      jobs: z.array(ZJobHealth),
      migrations: z.array(ZMigrationHealth),
      stopped: z.array(ZStoppedTemplate),
      /** Sealed documents that still need a key which is no longer the first of its ring. */
      underOlderKeys: z.number(),
    }),
    allow: ['admin'],
    scope: 'org',
    errors: [],
  }),
}
