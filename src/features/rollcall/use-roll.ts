import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { Saying } from '@/types/offline'

import { refreshRoad } from '@/src/staff/offline/download'
import type { Offline } from '@/src/staff/offline/use-offline'
import { useOffline } from '@/src/staff/offline/use-offline'

/** How soon one helper sees what the other has ticked. */
const EVERY_MS = 15_000

export interface Roll extends Offline {
  say: (said: Saying, personId: string, where: { pointId: string; note?: string }) => boolean
  /** The other phones' ticks could not be asked for. */
  alone: boolean
}

/** Every tap goes the way of the door without signal: onto the phone, then to the server, once. */
export const useRoll = (activityId: string): Roll => {
  const offline = useOffline(activityId)
  const { setList, send, add } = offline
  const [alone, setAlone] = useState(false)
  const shown = useRef(true)

  const refresh = useCallback(async () => {
    try {
      const list = await refreshRoad(activityId)
      if (list) setList(list)
      setAlone(false)
    } catch {
      setAlone(true)
    }
  }, [activityId, setList])

  const sendAndLook = useCallback(async () => {
    await send()
    await refresh()
  }, [send, refresh])

  useDidShow(() => {
    shown.current = true
    void refresh()
  })
  useDidHide(() => {
    shown.current = false
  })
  useEffect(() => {
    const timer = setInterval(() => shown.current && void sendAndLook(), EVERY_MS)
    return () => clearInterval(timer)
  }, [sendAndLook])

  return {
    ...offline,
    alone,
    say: (said, personId, { pointId, note = '' }) => {
      const written = add({ what: 'road', personId, pointId, said, note })
      if (written) void sendAndLook()
      return written
    },
  }
}
