import { useState } from 'react'

import type { Notice } from '@/types/notice-shapes'
import type { Org } from '@/types/org'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

import type { Form } from './form'
import { audienceOf, EMPTY, formOf, gapOf } from './form'

export interface Write {
  form: Form
  set: (change: Partial<Form>) => void
  /** From the org that writes down to the one that is meant. */
  orgs: Org[]
  moveTo: (orgs: Org[]) => void
  gap: string | null
  issue: (field: string) => string | undefined
  error: CallError | null
  busy: boolean
  /** The id of what was saved; null: it was refused. */
  save: () => Promise<string | null>
}

/** A new notice of that org, or a draft again. After a CONFLICT the next save goes on top of what stands there. */
export const useWrite = (org: Org, whom: Org, notice: Notice | null): Write => {
  const creating = useAction('notice.create')
  const updating = useAction('notice.update')
  const action = notice ? updating : creating
  const [form, setForm] = useState(() => (notice ? formOf(notice) : EMPTY))
  const [orgs, setOrgs] = useState(whom.id === org.id ? [org] : [org, whom])
  const [rev, setRev] = useState(notice?.rev ?? 0)

  const save = async (): Promise<string | null> => {
    const audience = audienceOf(form, orgs.at(-1) ?? org)
    if (!audience) return null
    const { title, body, sign, callIfMissed } = form
    const draft = { title, body, sign, callIfMissed, audience }
    if (!notice) return (await creating.run({ orgId: org.id, draft }))?.id ?? null
    const saved = await updating.run({ noticeId: notice.id, rev, draft })
    if (saved) return saved.id
    const latest = await call('notice.open', { noticeId: notice.id }).catch(() => null)
    if (latest) setRev(latest.rev)
    return null
  }

  return {
    ...{ form, orgs, moveTo: setOrgs, save, gap: gapOf(form) },
    ...{ issue: action.issue, error: action.error, busy: action.busy },
    set: (change) => setForm((before) => ({ ...before, ...change })),
  }
}
