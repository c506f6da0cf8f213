import { useEffect, useRef, useState } from 'react'

import { voice } from '@/src/lib/speech'

export type Pace = 'slow' | 'usual' | 'fast'

export const PACES: Record<Pace, { label: string; rate: number }> = {
  slow: { label: '慢一点', rate: 0.75 },
  usual: { label: '正常', rate: 1 },
  fast: { label: '快一点', rate: 1.25 },
}

export interface Listen {
  /** False: this phone has no voice. */
  can: boolean
  speaking: boolean
  pace: Pace
  toggle: () => void
  setPace: (pace: Pace) => void
}

/** A paragraph at a time, so that another pace goes on where one is. */
export const useListen = (lines: readonly string[]): Listen => {
  const read = voice()
  const [speaking, setSpeaking] = useState(false)
  const [pace, setPace] = useState<Pace>('usual')
  const at = useRef(0)
  const turn = useRef(0)
  const stop = useRef<(() => void) | null>(null)

  const halt = () => {
    turn.current += 1
    stop.current?.()
    stop.current = null
  }
  useEffect(() => halt, [])

  const speak = (index: number, rate: number) => {
    halt()
    const mine = turn.current
    const line = lines[index]
    at.current = line === undefined ? 0 : index
    setSpeaking(line !== undefined)
    if (!read || line === undefined) return
    const onEnd = () => {
      if (turn.current === mine) speak(index + 1, rate)
    }
    stop.current = read(line, onEnd, rate)
  }

  return {
    ...{ can: read !== null, speaking, pace },
    toggle: () => {
      if (!speaking) return speak(at.current, PACES[pace].rate)
      halt()
      setSpeaking(false)
    },
    setPace: (next) => {
      setPace(next)
      if (speaking) speak(at.current, PACES[next].rate)
    },
  }
}
