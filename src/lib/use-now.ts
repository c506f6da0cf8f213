import { useEffect, useState } from 'react'

import { now } from './clock'

const EVERY_MS = 30_000

/** The server's time as an ISO instant; a page that stays open sees its buttons open and close with it. */
export const useNow = (): string => {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), EVERY_MS)
    return () => clearInterval(timer)
  }, [])

  return now().toISOString()
}
