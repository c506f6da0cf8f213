import type { InnerAudioContext } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

import type { Pace } from './use-listen'
import { PACES } from './use-listen'

export interface Player {
  playing: boolean
  pace: Pace
  /** Whole seconds; `length` 0: not known yet. */
  at: number
  length: number
  failed: boolean
  toggle: () => void
  again: () => void
  setPace: (pace: Pace) => void
}

/** Starts only on a tap, and falls silent with the page. */
export const useAudio = (url: string): Player => {
  const sound = useRef<InnerAudioContext | null>(null)
  const [playing, setPlaying] = useState(false)
  const [failed, setFailed] = useState(false)
  const [pace, setPace] = useState<Pace>('usual')
  const [at, setAt] = useState(0)
  const [length, setLength] = useState(0)
  useEffect(
    () => () => {
      sound.current?.destroy()
      sound.current = null
    },
    [url],
  )

  const made = (): InnerAudioContext => {
    if (sound.current) return sound.current
    const fresh = Taro.createInnerAudioContext()
    fresh.src = url
    fresh.onPlay(() => setPlaying(true))
    fresh.onPause(() => setPlaying(false))
    fresh.onEnded(() => setPlaying(false))
    fresh.onError(() => {
      setPlaying(false)
      setFailed(true)
    })
    fresh.onTimeUpdate(() => {
      setAt(Math.floor(fresh.currentTime))
      if (Number.isFinite(fresh.duration)) setLength(Math.floor(fresh.duration))
    })
    sound.current = fresh
    return fresh
  }

  return {
    ...{ playing, pace, at, length, failed },
    toggle: () => {
      setFailed(false)
      const player = made()
      player.playbackRate = PACES[pace].rate
      if (playing) player.pause()
      else player.play()
    },
    again: () => {
      const player = made()
      player.seek(0)
      player.play()
    },
    setPace: (next) => {
      setPace(next)
      if (sound.current) sound.current.playbackRate = PACES[next].rate
    },
  }
}
