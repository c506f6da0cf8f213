import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'
import type { Org } from '@/types/org'
import type { Series } from '@/types/series'

import type { CallError } from '@/src/lib/call-error'
import { forget, keep, recall } from '@/src/lib/storage'
import { useAction } from '@/src/lib/use-action'

import type { Form } from './form'
import { asksWrong, emptyForm, formOfActivity, ruleOf, templateFrom, windowGap } from './form'
import type { Preview } from './use-preview'
import { usePreview } from './use-preview'

const KEPT = 'series.form'

interface Kept {
  form: Form
  orgs: Org[]
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'form' in value &&
  'orgs' in value &&
  'quotas' in (value.form as object)

export interface NewSeries {
  form: Form
  set: (change: Partial<Form>) => void
  orgs: Org[]
  moveTo: (orgs: Org[]) => void
  restored: boolean
  startAgain: () => void
  preview: Preview
  look: () => void
  /** What stands between the form and the list of days. */
  gap: string | null
  wrong: string | undefined
  issue: (field: string) => string | undefined
  /** The days that will be made. */
  days: string[]
  twice: boolean
  create: () => Promise<Series | null>
  busy: boolean
  error: CallError | null
}

const RULE_FIELDS: readonly (keyof Form)[] = [
  ...(['kind', 'every', 'weekdays', 'monthDay', 'nth', 'weekday', 'from', 'ends', 'count', 'to'] as const),
]

export const useNewSeries = (org: Org, like?: DeskActivity): NewSeries => {
  const key = like ? `${KEPT}.${like.id}` : KEPT
  const first = () => ({ form: like ? formOfActivity(like) : emptyForm(org), orgs: [org] })
  const [kept] = useState(() => {
    const found = recall(key, isKept)
    return found?.orgs[0]?.id === org.id ? found : null
  })
  const [restored, setRestored] = useState(kept !== null)
  const [state, setState] = useState<Kept>(kept ?? first)
  const [tried, setTried] = useState(false)
  const { run, busy, error, issue } = useAction('series.create')
  const { form, orgs } = state
  const orgId = orgs.at(-1)?.id ?? org.id
  const preview = usePreview(orgId)
  const days = (preview.days ?? []).flatMap((one) => (one.kept ? [one.calendar.day] : []))
  const gap = windowGap(form) ?? asksWrong(form) ?? null

  const change = (next: Kept) => {
    setState(next)
    keep(key, next)
  }

  return {
    ...{ form, orgs, restored, preview, days, busy, error, issue },
    gap: tried ? gap : null,
    wrong: tried ? asksWrong(form) : undefined,
    twice: new Set(days).size < days.length,
    set: (part) => {
      change({ form: { ...form, ...part }, orgs })
      if (RULE_FIELDS.some((field) => field in part)) preview.drop()
    },
    moveTo: (next) => {
      const to = next.at(-1) ?? org
      const { placeName, address, way, contactPhone } = emptyForm(to)
      change({ form: { ...form, placeName, address, way, contactPhone, quotas: [] }, orgs: next })
    },
    startAgain: () => {
      forget(key)
      setRestored(false)
      preview.drop()
      setState(first())
    },
    look: () => {
      setTried(true)
      if (gap === null) void preview.load(form)
    },
    create: async () => {
      const { title, start, end, entryIds } = form
      const rule = ruleOf(form)
      const made = await run({ orgId, title, template: templateFrom(form), rule, start, end, days, entryIds })
      if (made) forget(key)
      return made
    },
  }
}
