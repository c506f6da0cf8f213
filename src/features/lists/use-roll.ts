import { useRef, useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { TableRoll } from '@/types/lists'

import type { RollRow } from '@/domain/roll'
import { parseRoll } from '@/domain/roll'

import { CallError, isUncertain } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

import { reasonOf } from '@/src/staff/refused-words'

import type { Entry } from './roll-entries'
import { entryOf, isReady } from './roll-entries'
import type { ChosenTable } from './use-table'
import { useTable } from './use-table'

/** A pasted list, or a table. */
export type ReadRoll = Pick<TableRoll, 'unread' | 'ignored' | 'beyond'> & { rows: readonly RollRow[] }

export interface PastedRoll {
  text: string
  setText: (text: string) => void
  look: () => Promise<void>
  looking: boolean
  error: CallError | null
  table: ChosenTable
  roll: ReadRoll | null
  /** People behind those on the page. */
  left: number
  next: () => Promise<void>
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
  const [roll, setRoll] = useState<ReadRoll | null>(null)
  const [from, setFrom] = useState(0)
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [stopped, setStopped] = useState<CallError | null>(null)
  const [sent, setSent] = useState<PastedRoll['sent']>(null)
  const running = useRef(false)
  const org = orgId === undefined ? {} : { orgId }

  const put = (key: number, change: Partial<Entry>) =>
    setEntries((before) => before.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)))

  /** One screenful at a time: as many as are looked up at once. */
  const show = async (read: ReadRoll, first: number) => {
    const rows = read.rows.slice(first, first + LIMITS.rollRows)
    setRoll(read)
    setFrom(first)
    setEntries([])
    setSent(null)
    setStopped(null)
    if (rows.length === 0) return
    const asked = rows.map(({ name, birthYear }) => ({ name, birthYear }))
    const answer = await preview.run({ activityId, ...org, rows: asked })
    if (!answer) return
    setEntries(
      rows.map((row, key) => entryOf(row, answer.rows[key] ?? { found: [], more: false }, first + key)),
    )
  }
  const look = () => show({ ...parseRoll(text), ignored: [], beyond: 0 }, 0)
  const table = useTable({ activityId, orgId }, (read) => show(read, 0))
  const behind = from + LIMITS.rollRows

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
    const say = (done: number, busy: boolean) =>
      setSent({ done: before + done, total: before + wanted.length, busy })

    let done = 0
    for (const entry of wanted) {
      say(done, true)
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
    say(done, false)
    running.current = false
  }

  return {
    ...{ text, setText, look, table, roll, entries, send, sent },
    left: Math.max(0, (roll?.rows.length ?? 0) - behind),
    next: () => (roll ? show(roll, behind) : Promise.resolve()),
    ...{ looking: preview.busy, error: preview.error ?? stopped },
    change: put,
  }
}
