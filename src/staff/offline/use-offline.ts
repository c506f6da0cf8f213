import type { OfflineEntry, Outcome } from '@/types/offline'
import { LIMITS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'
import type { KeptList } from '@/src/lib/offline-kept'
import { doors } from '@/src/lib/offline-kept'

import type { Queue } from './use-queue'
import { useQueue } from './use-queue'

export type Offline = Queue<KeptList, OfflineEntry, Outcome>

const WAY = {
  atOnce: LIMITS.replayAtOnce,
  replay: async (leaseId: string, entries: OfflineEntry[]) =>
    (await call('offline.replay', { leaseId, entries })).results,
}

/** The door or the bus of one activity. */
export const useOffline = (activityId: string): Offline => useQueue(doors, activityId, WAY)
