import type { OfflineEntry } from '@/types/offline'
import { LIMITS } from '@/types/kernel/limits'

import { rowsOf, violations } from '../cloud/state'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest } from '../world'
import { makeActivity } from './an-activity'
import { makeCrowd } from './crowd'
import type { Figures } from './measure'
import { exactly, shown } from './measure'

const ACTIVITY = 900
const staff = openidOf('admin')

const batches = (entries: readonly OfflineEntry[]): OfflineEntry[][] =>
  Array.from({ length: Math.ceil(entries.length / LIMITS.replayAtOnce) }, (_, i) =>
    entries.slice(i * LIMITS.replayAtOnce, (i + 1) * LIMITS.replayAtOnce),
  )

/** Two phones with the same list, every batch sent twice and by both at once: everybody is there once. */
export const measureOffline = async (world: World, people: number): Promise<Figures> => {
  const crowd = await makeCrowd(world, 'F', people)
  const activityId = await makeActivity(world, ACTIVITY, people)
  for (const { openid, personId } of crowd)
    await world.call(openid, 'registration.create', { activityId, personId })
  const at = world.cloud.clock.now().toISOString()
  const phone = async () => {
    const { leaseId } = await world.call(staff, 'offline.lease', { activityId })
    const entries = crowd.map(({ personId }): OfflineEntry => ({
      what: 'tick',
      id: newRequest(),
      at,
      personId,
    }))
    return async () => {
      for (const batch of batches(entries)) {
        const input = { leaseId, entries: batch }
        await world.call(staff, 'offline.replay', input)
        await world.call(staff, 'offline.replay', input)
      }
    }
  }
  const [one, two] = [await phone(), await phone()]

  const start = performance.now()
  await Promise.all([one(), two()])
  const ms = performance.now() - start

  const rows = rowsOf(world, activityId)
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0)
  const present = rows.filter((row) => row.present !== null).length
  return {
    [`offline.replayed${people}`]: exactly(present, people, 'people present'),
    'offline.duplicates': exactly(marks - present, 0, 'marks too many'),
    'offline.violations': exactly(violations(world, activityId).length, 0, 'of the rules at rest'),
    'offline.ms': shown(ms, 'ms'),
  }
}
