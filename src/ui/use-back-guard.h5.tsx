import { useEffect, useRef } from 'react'

import { setBackGuard } from './browser-back'
import type { BackGuard } from './use-back-guard'

const isOurs = () => (window.history.state as { dialog?: boolean } | null)?.dialog === true

/** One extra entry of the browser's history stands for the dialog; Taro's router never hears that it came and went. */
export const useBackGuard = (onBack: () => void): BackGuard => {
  const pending = useRef<(() => void) | null>(null)
  const latest = useRef(onBack)
  useEffect(() => {
    latest.current = onBack
  }, [onBack])

  useEffect(() => {
    window.history.pushState({ dialog: true }, '')
    setBackGuard(() => {
      setBackGuard(null)
      const then = pending.current ?? latest.current
      pending.current = null
      then()
    })

    return () => {
      setBackGuard(null)
      if (!isOurs()) return
      setBackGuard(() => setBackGuard(null))
      window.history.back()
    }
  }, [])

  const leave = (then: () => void) => {
    // The browser goes back later: a second tap until then would leave the page under the dialog.
    if (pending.current) return
    pending.current = then
    window.history.back()
  }

  return { leave, guard: null }
}
