import type { KeptBy, Shelf } from '@/src/lib/offline-shelf'

/** How entries of one purpose go to the server: at most so many at once. */
export interface Sending<E, O> {
  atOnce: number
  replay: (leaseId: string, entries: E[]) => Promise<readonly O[]>
}

const sending = new Set<string>()

/** Sends in what is unsent, a few at a time and in order; what was answered is dropped only then. Throws where there is no network. */
export const sendIn = async <L extends KeptBy<E>, E extends { id: string }, O extends { id: string }>(
  { unsentOf, keepUnsent }: Shelf<L, E>,
  id: string,
  { atOnce, replay }: Sending<E, O>,
  onAnswered: (outcomes: readonly O[]) => void,
): Promise<void> => {
  if (sending.has(id)) return
  sending.add(id)
  try {
    for (let unsent = unsentOf(id); unsent[0]; unsent = unsentOf(id)) {
      const { leaseId } = unsent[0]
      const batch = unsent.filter((each) => each.leaseId === leaseId).slice(0, atOnce)
      const results = await replay(
        leaseId,
        batch.map(({ entry }) => entry),
      )
      const answered = new Set(results.map((each) => each.id))
      keepUnsent(
        id,
        unsentOf(id).filter(({ entry }) => !answered.has(entry.id)),
      )
      onAnswered(results)
    }
  } finally {
    sending.delete(id)
  }
}
