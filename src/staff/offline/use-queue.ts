import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'

import { CallError } from '@/src/lib/call-error'
import { now } from '@/src/lib/clock'
import type { KeptBy, Shelf } from '@/src/lib/offline-shelf'
import { onOnline } from '@/src/lib/on-online'
import { newRequestId } from '@/src/lib/request-id'

import type { Sending } from './send-in'
import { sendIn } from './send-in'

/** `id` and `at` are what the phone itself adds. */
type Stamped = { id: string; at: string }
export type Written<E> = E extends Stamped ? Omit<E, 'id' | 'at'> : never

export interface Queue<L, E, O> {
  list: L | null
  setList: (list: L) => void
  unsent: number
  sending: boolean
  /** Why sending in did not work, in words. */
  error: string | null
  /** What the server said of everything sent in since the page was opened. */
  outcomes: readonly O[]
  /** The phone has no room: the last tap was not written down. */
  full: boolean
  /** False: the phone has no room, nothing was written down. */
  add: (written: Written<E>) => boolean
  send: () => Promise<void>
}

/** Every tap is on the phone before anything else happens; it is sent in as soon as there is a network. `way`: always the same one. */
export const useQueue = <L extends KeptBy<E>, E extends Stamped, O extends { id: string }>(
  shelf: Shelf<L, E>,
  id: string,
  way: Sending<E, O>,
): Queue<L, E, O> => {
  const [list, setList] = useState(() => shelf.listOf(id))
  const [unsent, setUnsent] = useState(() => shelf.unsentOf(id).length)
  const [sending, setSending] = useState(false)
  const [full, setFull] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [outcomes, setOutcomes] = useState<readonly O[]>([])

  const look = useCallback(() => {
    shelf.wipeOver(now().toISOString())
    setList(shelf.listOf(id))
    setUnsent(shelf.unsentOf(id).length)
  }, [shelf, id])

  const send = useCallback(async () => {
    if (shelf.unsentOf(id).length === 0) return
    setSending(true)
    setError(null)
    try {
      await sendIn(shelf, id, way, (answered) => setOutcomes((before) => [...before, ...answered]))
    } catch (reason) {
      setError(reason instanceof CallError ? reason.sentence : '没有传上，请再点一次')
    } finally {
      setSending(false)
      look()
    }
  }, [shelf, id, way, look])

  useDidShow(() => {
    look()
    void send()
  })
  useEffect(() => onOnline(() => void send()), [send])

  const add = (written: Written<E>): boolean => {
    const kept = shelf.listOf(id)
    if (!kept) return false
    const entry = { ...written, id: newRequestId(), at: now().toISOString() } as unknown as E
    const before = shelf.unsentOf(id)
    const done =
      shelf.keepUnsent(id, [...before, { leaseId: kept.leaseId, entry }]) &&
      shelf.keepList(id, { ...kept, log: [...kept.log, entry] })
    if (!done) shelf.keepUnsent(id, before)
    setFull(!done)
    look()
    return done
  }

  return { list, setList, unsent, sending, full, error, outcomes, add, send }
}
