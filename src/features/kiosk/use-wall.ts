import { useEffect, useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { plusMinutes } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

const LOOK_MS = 2000

interface Wall {
  query: Query<OutputOf<'checkin.wallCode'>>
  /** The next number did not come, and the last one is taken no longer. */
  stale: boolean
}

/** Asks for the next number when its minute comes, and again until it is there. */
export const useWall = (activityId: string): Wall => {
  const query = useQuery('checkin.wallCode', { activityId })
  const [stale, setStale] = useState(false)
  const { reload } = query
  const until = query.data?.until ?? null

  useEffect(() => {
    if (until === null) return undefined
    const timer = setInterval(() => {
      const instant = now().toISOString()
      if (instant >= until) reload()
      setStale(instant >= plusMinutes(until, 1))
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [until, reload])

  return { query, stale }
}
