import { useEffect, useRef, useState } from 'react'

/** Seconds that are left; at none `onEnd` is called, once. */
export const useCountdown = (seconds: number, onEnd: () => void = () => undefined): number => {
  const [left, setLeft] = useState(seconds)
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  }, [onEnd])

  useEffect(() => {
    if (left <= 0) {
      end.current()
      return undefined
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])

  return left
}
