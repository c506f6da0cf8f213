import { useRef, useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import type { ListedMember } from '@/types/leader'

import { CallError, isUncertain } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { newRequestId } from '@/src/lib/request-id'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'
import { reasonOf } from '@/src/staff/refused-words'

export interface Refused {
  member: ListedMember
  words: string
  /** All places are taken: may wait in line. */
  full: boolean
}

export interface Sheet {
  orgId: string
  activityId: string
  query: Query<OutputOf<'leader.sheet'>>
  chosen: readonly string[]
  choose: (personId: string, on: boolean) => void
  /** One after the other: an interruption loses nobody and enters nobody twice. */
  send: (waits: boolean) => Promise<void>
  busy: boolean
  refused: readonly Refused[]
  /** Where it stopped without an answer. */
  error: CallError | null
  done: number
}

export const useSheet = (orgId: string, activityId: string): Sheet => {
  const query = useQuery('leader.sheet', { orgId, activityId })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [error, setError] = useState<CallError | null>(null)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(0)
  /** Of whoever got no answer: the next tap asks for the same one. */
  const pending = useRef(new Map<string, string>())

  const enter = async (member: ListedMember, waits: boolean): Promise<Refused | null> => {
    const { personId } = member
    const key = `${personId} ${waits}`
    const requestId = pending.current.get(key) ?? newRequestId()
    pending.current.set(key, requestId)
    try {
      await call('leader.enrol', { orgId, activityId, personId, waits }, { requestId })
    } catch (reason) {
      if (!(reason instanceof CallError) || isUncertain(reason)) throw reason
      pending.current.delete(key)
      return { member, words: reasonOf(reason), full: reason.code === 'REGISTRATION.FULL' }
    }
    pending.current.delete(key)
    return null
  }

  const send = async (waits: boolean) => {
    const ids = waits ? refused.filter(({ full }) => full).map(({ member }) => member.personId) : chosen
    const wanted = query.data?.people.filter(({ personId }) => ids.includes(personId)) ?? []
    if (busy || wanted.length === 0) return
    setBusy(true)
    setError(null)
    const left = new Set(ids)
    const no: Refused[] = []
    try {
      for (const member of wanted) {
        const answer = await enter(member, waits)
        if (answer) no.push(answer)
        left.delete(member.personId)
      }
    } catch (reason) {
      setError(reason instanceof CallError ? reason : new CallError('INTERNAL', ''))
    }
    setDone(wanted.length - left.size - no.length)
    setRefused(no)
    setChosen([...left])
    setBusy(false)
    query.reload()
  }

  const choose = (personId: string, on: boolean) =>
    setChosen((before) => [...before.filter((id) => id !== personId), ...(on ? [personId] : [])])

  return { orgId, activityId, query, chosen, choose, send, busy, refused, error, done }
}
