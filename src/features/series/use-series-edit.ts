import { useState } from 'react'

import type { Series } from '@/types/series'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

import { asksWrong, formOfTemplate, templateAfter } from './form'
import type { TemplateEdit } from './template-box'

export interface SeriesEdit extends TemplateEdit {
  save: () => Promise<boolean>
  busy: boolean
  error: CallError | null
}

/** What was typed stays after a CONFLICT; the next save goes on top of what stands there now. */
export const useSeriesEdit = (opened: Series): SeriesEdit => {
  const { run, busy, error, issue } = useAction('series.update')
  const [standing, setStanding] = useState(opened)
  const [form, setForm] = useState(() => formOfTemplate(opened))
  const [tried, setTried] = useState(false)
  const { id: seriesId, rev } = standing

  const save = async () => {
    const { title, entryIds } = form
    const input = { seriesId, rev, title, template: templateAfter(standing, form), entryIds }
    return (await run(input)) !== null
  }
  const again = async () => {
    const latest = await call('series.get', { seriesId }).catch(() => null)
    if (latest) setStanding(latest)
    return false
  }

  return {
    ...{ form, busy, error, issue },
    set: (part) => setForm((before) => ({ ...before, ...part })),
    wrong: tried ? asksWrong(form) : undefined,
    save: async () => {
      setTried(true)
      if (asksWrong(form) !== undefined) return false
      return (await save()) || again()
    },
  }
}
