import { useState } from 'react'

import type { Attached } from '@/types/notice-attached'
import type { Notice } from '@/types/notice-shapes'
import type { Org } from '@/types/org'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

import type { Form } from './form'
import { audienceOf, EMPTY, formOf, gapOf, keptForm } from './form'

export interface Write {
  form: Form
  set: (change: Partial<Form>) => void
  /** On top of what stands there by then: an upload takes its time. */
  setAttached: (change: (before: Attached) => Attached) => void
  /** Something typed earlier came back; `startAgain` drops it. */
  restored: boolean
  startAgain: () => void
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
  const id = notice?.id ?? `new-${org.id}`
  const first = () => ({
    form: notice ? formOf(notice) : EMPTY,
    orgs: whom.id === org.id ? [org] : [org, whom],
    rev: notice?.rev ?? 0,
  })
  const [kept] = useState(() => keptForm.recall(id))
  const [restored, setRestored] = useState(kept !== null)
  const [state, setState] = useState(() => kept ?? first())
  const { form, orgs, rev } = state
  const put = (change: (before: typeof state) => typeof state) =>
    setState((before) => {
      const after = change(before)
      keptForm.keep(id, after)
      return after
    })

  const send = async (): Promise<string | null> => {
    const audience = audienceOf(form, orgs.at(-1) ?? org)
    if (!audience) return null
    const { title, body, attached, sign, callIfMissed } = form
    const draft = { title, body, attached, sign, callIfMissed, audience }
    if (!notice) return (await creating.run({ orgId: org.id, draft }))?.id ?? null
    const saved = await updating.run({ noticeId: notice.id, rev, draft })
    if (saved) return saved.id
    const latest = await call('notice.open', { noticeId: notice.id }).catch(() => null)
    if (latest) put((before) => ({ ...before, rev: latest.rev }))
    return null
  }

  return {
    ...{ form, orgs, restored, gap: gapOf(form) },
    ...{ issue: action.issue, error: action.error, busy: action.busy },
    moveTo: (next) => put((before) => ({ ...before, orgs: next })),
    set: (change) => put((before) => ({ ...before, form: { ...before.form, ...change } })),
    setAttached: (change) =>
      put((before) => ({ ...before, form: { ...before.form, attached: change(before.form.attached) } })),
    startAgain: () => {
      keptForm.forget(id)
      setRestored(false)
      setState(first())
    },
    save: async () => {
      const saved = await send()
      if (saved !== null) keptForm.forget(id)
      return saved
    },
  }
}
