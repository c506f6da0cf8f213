import { useEffect } from 'react'

import type { Me } from '@/types/account'

import { loadMe, useMe } from './session'

/** Who I am, on pages that a shared card may open first: asked once, then remembered. Null: not known yet. */
export const useKnownMe = (): Me | null => {
  const me = useMe()
  useEffect(() => {
    // The page's own query says what is wrong with the network.
    if (!me) loadMe().catch(() => undefined)
  }, [me])

  return me
}
