import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import { ZId, ZLink } from './kernel/zod'

/** `heads`: who took part online, as staff counted them; null = not counted. Never part of 人次. */
export const ZOnline = z.object({
  live: z.string(),
  replay: z.string(),
  heads: z.number().nullable(),
})
export type Online = z.infer<typeof ZOnline>

const ZOnlineOf = ZOnline.extend({ rev: z.number() })

/** Live and replay of a session. */
export const online = {
  get: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZOnlineOf,
    allow: ['organiser', 'head', 'admin'],
    scope: 'activity',
    errors: [],
  }),
  set: write({
    input: z.strictObject({
      activityId: ZId,
      rev: z.int(),
      live: ZLink,
      replay: ZLink,
      heads: z.int('请写整数').min(0).max(LIMITS.onlineHeadsMax).nullable(),
    }),
    output: ZOnlineOf,
    allow: ['organiser', 'admin'],
    scope: 'activity',
    errors: ['CONFLICT', 'ACTIVITY.CALLED_OFF'],
  }),
}
