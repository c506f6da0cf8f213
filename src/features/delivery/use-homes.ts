import type { DeliveryEntry, DeliveryOutcome } from '@/types/delivery-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'
import type { KeptHomes } from '@/src/lib/offline-kept'
import { routes } from '@/src/lib/offline-kept'
import type { Queue } from '@/src/staff/offline/use-queue'
import { useQueue } from '@/src/staff/offline/use-queue'

export type Homes = Queue<KeptHomes, DeliveryEntry, DeliveryOutcome>

/** A phone belongs to one deliverer: it holds one list. */
export const MINE = 'mine'

const WAY = {
  atOnce: LIMITS.deliveriesAtOnce,
  replay: async (leaseId: string, entries: DeliveryEntry[]) =>
    (await call('delivery.replay', { leaseId, entries })).results,
}

export const useHomes = (): Homes => useQueue(routes, MINE, WAY)
