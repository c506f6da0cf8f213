import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'

import type { OfflineEntry, Outcome } from '@/types/offline'

import { CallError } from '@/src/lib/call-error'
import { now } from '@/src/lib/clock'
import { onOnline } from '@/src/lib/on-online'
import { newRequestId } from '@/src/lib/request-id'

import type { KeptList } from '@/src/lib/offline-kept'
import { keepList, keepUnsent, listOf, unsentOf, wipeOver } from '@/src/lib/offline-kept'
import { sendIn } from './send-in'

/** Without what the phone itself adds. */
type Tapped<E = OfflineEntry> = E extends OfflineEntry ? Omit<E, 'id' | 'at'> : never

export interface Offline {
  list: KeptList | null
  setList: (list: KeptList) => void
  unsent: number
  sending: boolean
  /** Why sending in did not work, in words. */
  error: string | null
  /** What the server said of everything sent in since the page was opened. */
  outcomes: readonly Outcome[]
  /** The phone has no room: the last tap was not written down. */
  full: boolean
  /** False: the phone has no room, nothing was written down. */
  add: (tapped: Tapped) => boolean
  send: () => Promise<void>
}

const stamp = (tapped: Tapped): OfflineEntry => ({ ...tapped, id: newRequestId(), at: now().toISOString() })

/** Every tap is on the phone before anything else happens; it is sent in as soon as there is a network. */
export const useOffline = (activityId: string): Offline => {
  const [list, setList] = useState(() => listOf(activityId))
  const [unsent, setUnsent] = useState(() => unsentOf(activityId).length)
  const [sending, setSending] = useState(false)
  const [full, setFull] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])

  const look = useCallback(() => {
    wipeOver(now().toISOString())
    setList(listOf(activityId))
    setUnsent(unsentOf(activityId).length)
  }, [activityId])

  const send = useCallback(async () => {
    if (unsentOf(activityId).length === 0) return
    setSending(true)
    setError(null)
    try {
      await sendIn(activityId, (answered) => setOutcomes((before) => [...before, ...answered]))
    } catch (reason) {
      setError(reason instanceof CallError ? reason.sentence : '没有传上，请再点一次')
    } finally {
      setSending(false)
      look()
    }
  }, [activityId, look])

  useDidShow(() => {
    look()
    void send()
  })
  useEffect(() => onOnline(() => void send()), [send])

  const add = (tapped: Tapped): boolean => {
    const kept = listOf(activityId)
    if (!kept) return false
    const entry = stamp(tapped)
    const unsentBefore = unsentOf(activityId)
    const written =
      keepUnsent(activityId, [...unsentBefore, { leaseId: kept.leaseId, entry }]) &&
      keepList({ ...kept, log: [...kept.log, entry] })
    if (!written) keepUnsent(activityId, unsentBefore)
    setFull(!written)
    look()
    return written
  }

  return { list, setList, unsent, sending, full, error, outcomes, add, send }
}
