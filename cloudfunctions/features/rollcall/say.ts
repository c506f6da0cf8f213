import type { Said } from '@/types/rollcall'

import type { Scoped } from '@/cloudfunctions/kit/document'

import { blankRollcall } from './document'
import { addRollcall, findRollcall, pushSaid } from './store'

interface Saying {
  activity: Scoped & { _id: string }
  by: string
  now: string
}

/** Two phones that send at the same moment; a third try never met a fourth. */
const TRIES = 4

/** Once for each id, however often and in whatever batch it is sent. One call where nothing of it was sent before. */
export const say = async (said: readonly Said[], { activity, by, now }: Saying): Promise<void> => {
  let open = said
  for (let tries = 0; open.length > 0 && tries < TRIES; tries += 1) {
    if (await pushSaid(activity._id, open, now)) return
    const found = await findRollcall(activity._id)
    if (!found) await addRollcall(blankRollcall(activity, by, now))
    const known = new Set(found?.said.map(({ id }) => id))
    open = open.filter(({ id }) => !known.has(id))
  }
  if (open.length > 0) throw new Error(`nothing could be written down for ${activity._id}`)
}
