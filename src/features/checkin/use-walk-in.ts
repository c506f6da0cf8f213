import { useState } from 'react'

import { refusedWith } from '@/src/lib/call-error'
import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

import { NEW } from './candidates'
import type { Result } from './result'
import { resultOf } from './result'
import { useResult } from './use-result'

interface Form {
  name: string
  birthYear: number | null
  phone: string
  /** A person's id or NEW, once there are several of that name and year. */
  picked: string | null
}

const EMPTY: Form = { name: '', birthYear: null, phone: '', picked: null }

export interface WalkIn {
  form: Form
  change: (change: Partial<Form>) => void
  send: () => Promise<void>
  busy: boolean
  /** There are several of that name and year: ask which. */
  several: boolean
  issue: (field: 'name' | 'birthYear' | 'phone') => string | undefined
  refusal: CallError | null
  result: Result | null
}

export const useWalkIn = (activityId: string): WalkIn => {
  const { run, busy, error, issue, clear } = useAction('checkin.walkIn')
  const [form, setForm] = useState(EMPTY)
  const [noYear, setNoYear] = useState(false)
  const [result, show] = useResult()
  const several = form.picked !== null || refusedWith(error, 'checkin.walkIn', 'CHECKIN.SEVERAL')

  const change = (next: Partial<Form>) => {
    const another = next.name !== undefined || next.birthYear !== undefined
    if (another) clear()
    setForm((before) => ({ ...before, ...(another ? { picked: null } : {}), ...next }))
  }

  const send = async () => {
    const { name, birthYear, phone, picked } = form
    setNoYear(birthYear === null)
    if (birthYear === null) return
    const answer = await run({
      ...{ activityId, name, birthYear },
      ...(phone === '' ? {} : { phone }),
      ...(picked === null ? {} : picked === NEW ? { asNew: true } : { personId: picked }),
    })
    if (!answer) return
    show(resultOf(answer))
    setForm(EMPTY)
  }

  const beside = error?.code === 'INPUT' && error.issues.length > 0
  return {
    ...{ form, change, send, busy, several, result },
    issue: (field) => (field === 'birthYear' && noYear ? '请写出生年份，例如1950' : issue(field)),
    refusal: error && !several && !beside ? error : null,
  }
}
