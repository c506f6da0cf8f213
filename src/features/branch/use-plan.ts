import { useState } from 'react'

import type { Meeting } from '@/types/meeting-shapes'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

import type { PlanForm } from './plan-form'
import { filledIn, gapOf } from './plan-form'

export interface Plan {
  form: PlanForm
  set: (change: Partial<PlanForm>) => void
  gap: string | null
  busy: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
  /** The id of what was saved; null: it was refused. */
  save: () => Promise<string | null>
}

/** A new meeting of that branch, or one that is planned anew. After a CONFLICT the next save goes on top of what stands there. */
export const usePlan = (orgId: string, meeting: Meeting | null, first: PlanForm): Plan => {
  const planning = useAction('meeting.plan')
  const replanning = useAction('meeting.replan')
  const action = meeting ? replanning : planning
  const [form, setForm] = useState(first)
  const [rev, setRev] = useState(meeting?.rev ?? 0)

  const save = async (): Promise<string | null> => {
    const plan = filledIn(form)
    if (!plan) return null
    if (!meeting) return (await planning.run({ orgId, plan }))?.id ?? null
    const saved = await replanning.run({ meetingId: meeting.id, rev, plan })
    if (saved) return saved.id
    const latest = await call('meeting.get', { meetingId: meeting.id }).catch(() => null)
    if (latest) setRev(latest.rev)
    return null
  }

  return {
    ...{ form, save, gap: gapOf(form), busy: action.busy, error: action.error, issue: action.issue },
    set: (change) => setForm((before) => ({ ...before, ...change })),
  }
}
