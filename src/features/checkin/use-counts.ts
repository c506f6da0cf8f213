import { useState } from 'react'

import type { DoorCounts } from '@/types/checkin'

import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

export interface Counts {
  query: Query<DoorCounts>
  counts: DoorCounts | null
  /** An answer that is newer than the last look. */
  take: (counts: DoorCounts) => void
}

export const useCounts = (activityId: string): Counts => {
  const query = useQuery('checkin.counts', { activityId })
  const [newer, setNewer] = useState<{ than: DoorCounts | null; counts: DoorCounts } | null>(null)

  return {
    query,
    counts: newer && newer.than === query.data ? newer.counts : query.data,
    take: (counts) => setNewer({ than: query.data, counts }),
  }
}
