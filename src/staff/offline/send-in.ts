import { LIMITS } from '@/types/kernel/limits'
import type { Outcome } from '@/types/offline'

import { call } from '@/src/lib/client'

import { keepUnsent, unsentOf } from '@/src/lib/offline-kept'

const sending = new Set<string>()

/** Sends in what is unsent, a few at a time and in order; what was answered is dropped only then. Throws where there is no network. */
export const sendIn = async (
  activityId: string,
  onAnswered: (outcomes: readonly Outcome[]) => void,
): Promise<void> => {
  if (sending.has(activityId)) return
  sending.add(activityId)
  try {
    for (let unsent = unsentOf(activityId); unsent[0]; unsent = unsentOf(activityId)) {
      const { leaseId } = unsent[0]
      const batch = unsent.filter((each) => each.leaseId === leaseId).slice(0, LIMITS.replayAtOnce)
      const { results } = await call('offline.replay', { leaseId, entries: batch.map(({ entry }) => entry) })
      const answered = new Set(results.map(({ id }) => id))
      keepUnsent(
        activityId,
        unsentOf(activityId).filter(({ entry }) => !answered.has(entry.id)),
      )
      onAnswered(results)
    }
  } finally {
    sending.delete(activityId)
  }
}
