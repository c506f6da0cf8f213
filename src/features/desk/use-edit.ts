import { useState } from 'react'

import type { ActivityDraft, DeskActivity } from '@/types/activity'
import type { Org } from '@/types/org'

import { now } from '@/src/lib/clock'

import type { Form } from './form'
import { emptyForm, ISSUE_OF, movedTo } from './form'
import { copyOf, formOf } from './form-draft'
import { gapsOf } from './form-gaps'
import { keptForm } from './kept-form'
import type { Saving } from './use-save'
import { useSave } from './use-save'

export interface Edit extends Pick<Saving, 'busy' | 'refusal' | 'latest'> {
  form: Form
  set: (change: Partial<Form>) => void
  /** From the grant's org down to the one the activity is for. */
  orgs: Org[]
  moveTo: (orgs: Org[]) => void
  /** Something typed earlier came back; `startAgain` drops it. */
  restored: boolean
  startAgain: () => void
  error: (field: keyof Form) => string | undefined
  save: () => Promise<DeskActivity | null>
}

interface Subject {
  org: Org
  activity: DeskActivity | null
  /** A new one begins with what this one was. */
  like: DeskActivity | null
}

export const useEdit = ({ org, activity, like }: Subject): Edit => {
  const id = activity?.id ?? (like ? `like-${like.id}` : undefined)
  const first = () => ({
    form: activity ? formOf(activity, now().toISOString()) : like ? copyOf(like) : emptyForm(org),
    orgs: [org],
    rev: activity?.rev ?? 0,
  })
  const [kept] = useState(() => keptForm.recall(id))
  const [restored, setRestored] = useState(kept !== null)
  const [{ form, orgs, rev }, setState] = useState(() => kept ?? first())
  const [tried, setTried] = useState(false)
  const location: ActivityDraft['place']['location'] = (activity ?? like)?.place.location ?? null
  const saving = useSave(activity, location, rev)
  const gaps = gapsOf(form)

  const change = (next: { form: Form; orgs: Org[] }) => {
    setState({ ...next, rev })
    keptForm.keep(id, { ...next, rev })
  }

  const save = async () => {
    setTried(true)
    if (Object.keys(gaps).length > 0) return null
    const saved = await saving.save(form, orgs.at(-1)?.id ?? org.id)
    if (saved) keptForm.forget(id)
    return saved
  }

  return {
    ...{ form, orgs, restored, save },
    ...{ busy: saving.busy, refusal: saving.refusal, latest: saving.latest },
    set: (part) => change({ form: { ...form, ...part }, orgs }),
    moveTo: (next) => {
      const [from, to] = [orgs.at(-1) ?? org, next.at(-1) ?? org]
      change({ form: movedTo(form, from, to), orgs: next })
    },
    startAgain: () => {
      keptForm.forget(id)
      setRestored(false)
      setState(first())
    },
    error: (field) => (tried ? gaps[field] : undefined) ?? saving.issue(`draft.${ISSUE_OF[field]}`),
  }
}
