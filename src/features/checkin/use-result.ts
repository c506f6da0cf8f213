import { useCallback, useState } from 'react'

import { buzz } from './buzz'
import type { Result } from './result'

export const useResult = (): readonly [Result | null, (result: Result) => void] => {
  const [result, setResult] = useState<Result | null>(null)
  const show = useCallback((next: Result) => {
    setResult(next)
    buzz(next.tone)
  }, [])

  return [result, show]
}
