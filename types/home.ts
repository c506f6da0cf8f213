import * as z from 'zod'

import { ZMe } from './account'
import { ZActivityRow } from './activity'
import { read } from './kernel/action'
import { ZDay, ZId, ZScene } from './kernel/zod'
import { ZRegistration } from './registration'

/** The first screen, one call: what have I today, what can I join, whom can I phone. */
export const ZHome = z.object({
  me: ZMe,
  /** The place whose wall code was scanned, else where my person belongs, else the root org. */
  place: z.object({ orgId: ZId, name: z.string(), phone: z.string(), address: z.string() }).nullable(),
  /** Today in Asia/Shanghai with its lunar day in words (农历十月十三). */
  day: z.object({ date: ZDay, lunar: z.string() }),
  /** My places of today, by time; called-off ones stand too. */
  today: z.array(ZRegistration),
  /** My coming places after today, at most three. */
  coming: z.array(ZRegistration),
  /** Activities after which my people are asked what they think. Absent in what an older version kept on the phone. */
  asked: z.array(z.object({ activityId: ZId, title: z.string() })).optional(),
  /** What can be joined here, today first; at most ten. */
  open: z.array(ZActivityRow),
})
export type Home = z.infer<typeof ZHome>

export const home = {
  get: read({
    input: z.strictObject({ scene: ZScene.optional() }),
    output: ZHome,
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
}
