import { useState } from 'react'

import type { Dossier, Part, Section, SectionOf } from '@/types/dossier'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

interface Setup<S extends Section, F> {
  dossier: Dossier
  what: S
  formOf: (section: Dossier[S]) => F
  /** Null: something that was typed cannot be sent yet. */
  partOf: (form: F) => SectionOf<S> | null
  reload: () => void
}

export interface Editing<F> {
  /** Null: nobody is writing. */
  form: F | null
  begin: () => void
  cancel: () => void
  set: (change: Partial<F>) => void
  save: () => Promise<void>
  ready: boolean
  busy: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
}

/** One section: read, or being written. After a CONFLICT what was typed stays, and the next tap goes on top of what is there now. */
export const useSection = <S extends Section, F>(setup: Setup<S, F>): Editing<F> => {
  const { dossier, what, formOf, partOf, reload } = setup
  const { run, busy, error, issue, clear } = useAction('dossier.save')
  const [form, setForm] = useState<F | null>(null)
  const [base, setBase] = useState(0)
  const section = dossier[what]
  const part = form && partOf(form)

  const save = async () => {
    if (!part) return
    const rev = error?.code === 'CONFLICT' ? section.rev : base
    const sent = { what, ...part } as unknown as Part
    const saved = await run({ activityId: dossier.activity.id, rev, part: sent })
    if (saved) setForm(null)
    reload()
  }

  return {
    ...{ form, save, ready: part !== null, busy, error },
    issue: (field) => issue(`part.${field}`),
    begin: () => {
      clear()
      setBase(section.rev)
      setForm(formOf(section))
    },
    cancel: () => setForm(null),
    set: (change) => setForm((before) => before && { ...before, ...change }),
  }
}
