import { useRef, useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import type { Roll } from '@/domain/roll'
import { parseRoll } from '@/domain/roll'

import { CallError, isUncertain } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

import { reasonOf } from './refused-words'
import type { Entry } from './roll-entries'
import { entryOf, isReady } from './roll-entries'

export interface PastedRoll {
  text: string
  setText: (text: string) => void
  look: () => Promise<void>
  looking: boolean
  error: CallError | null
  roll: Roll | null
  entries: readonly Entry[]
  change: (key: number, change: Partial<Pick<Entry, 'personId' | 'on'>>) => void
  send: () => Promise<void>
  /** Null before the first is sent. */
  sent: { done: number; total: number; busy: boolean } | null
}

interface For {
  activityId: string
  /** The community that hands in; absent: the activity's own staff. */
  orgId: string | undefined
}

/** Paste, look each name up, then enter one after the other: an interruption loses nobody and enters nobody twice. */
export const useRoll = ({ activityId, orgId }: For): PastedRoll => {
  const preview = useAction('places.preview')
  const [text, setText] = useState('')
  const [roll, setRoll] = useState<Roll | null>(null)
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [stopped, setStopped] = useState<CallError | null>(null)
  const [sent, setSent] = useState<PastedRoll['sent']>(null)
  const running = useRef(false)
  const org = orgId === undefined ? {} : { orgId }

  const put = (key: number, change: Partial<Entry>) =>
    setEntries((before) => before.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)))

  const look = async () => {
    const read = parseRoll(text)
    const rows = read.rows.slice(0, LIMITS.rollRows)
    setRoll(read)
    setEntries([])
    setSent(null)
    if (rows.length === 0) return
    const asked = rows.map(({ name, birthYear }) => ({ name, birthYear }))
    const answer = await preview.run({ activityId, ...org, rows: asked })
    if (!answer) return
    setEntries(rows.map((row, key) => entryOf(row, answer.rows[key] ?? { found: [], more: false }, key)))
  }

  const enter = ({ personId, people, requestId }: Entry) => {
    const party = { activityId, personId: personId ?? '', companions: people - 1 }
    return orgId === undefined
      ? call('places.enrol', party, { requestId })
      : call('places.handIn', { ...party, orgId }, { requestId })
  }

  const send = async () => {
    if (running.current) return
    running.current = true
    setStopped(null)
    const wanted = entries.filter(isReady)
    const before = entries.filter(({ entered, reason }) => entered || reason !== null).length
    const show = (done: number, busy: boolean) =>
      setSent({ done: before + done, total: before + wanted.length, busy })

    let done = 0
    for (const entry of wanted) {
      show(done, true)
      try {
        await enter(entry)
        put(entry.key, { entered: true })
      } catch (reason) {
        const error = reason instanceof CallError ? reason : new CallError('INTERNAL', entry.requestId)
        if (isUncertain(error)) {
          setStopped(error)
          break
        }
        put(entry.key, { reason: reasonOf(error) })
      }
      done += 1
    }
    show(done, false)
    running.current = false
  }

  return {
    ...{ text, setText, look, roll, entries, send, sent },
    ...{ looking: preview.busy, error: preview.error ?? stopped },
    change: put,
  }
}
