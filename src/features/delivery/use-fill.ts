import { useState } from 'react'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'

interface Filling {
  busy: boolean
  /** What came of it, or why it did not work. */
  words: string | null
  failed: boolean
  fill: () => Promise<void>
}

/** 生成本月送学, page by page: whoever is listed already stays, so an interruption costs nothing. */
export const useFill = (orgId: string, onDone: () => void): Filling => {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ words: string; failed: boolean } | null>(null)
  const fill = async () => {
    setBusy(true)
    setSaid(null)
    try {
      let added = 0
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { added: number; next: string | null } = await call('delivery.fill', {
          ...{ orgId },
          ...(cursor === '' ? {} : { cursor }),
        })
        added += page.added
        cursor = page.next
      }
      setSaid({ words: added === 0 ? '名单是全的，没有要加的人' : `加了${added}户`, failed: false })
      onDone()
    } catch (reason) {
      const words = reason instanceof CallError ? reason.sentence : '没有生成好，请再点一次'
      setSaid({ words, failed: true })
    } finally {
      setBusy(false)
    }
  }

  return { busy, words: said?.words ?? null, failed: said?.failed ?? false, fill }
}
