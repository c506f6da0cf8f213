import { useState } from 'react'

import type { SEEN_LEVELS } from '@/types/kernel/care-labels'
import type { PersonVisits, SeenKey, VisitForm } from '@/types/visit'

import { dayOf } from '@/domain/calendar'

import { back } from '@/src/lib/navigate'
import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'

type Levels = Partial<Record<SeenKey, keyof typeof SEEN_LEVELS>>

export interface RecordDraft {
  on: string
  form: VisitForm
  visitors: string
  levels: Levels
  hard: string
  wish: string
  gift: string
  todo: string
  nextOn: string
  /** Of the open ones, those that this visit does not answer. */
  leaves: readonly string[]
}

/** One visit as it is written down; what was seen counts only when all of it was said. */
export const useRecord = (person: PersonVisits, me: string) => {
  const { run, busy, error, issue } = useAction('visit.record')
  const today = dayOf(useNow())
  const [draft, setDraft] = useState<RecordDraft>({
    ...{
      on: today,
      form: 'home',
      visitors: me,
      levels: {},
      hard: '',
      wish: '',
      gift: '',
      todo: '',
      nextOn: '',
    },
    leaves: [],
  })
  const set = (change: Partial<RecordDraft>) => setDraft((before) => ({ ...before, ...change }))

  const save = async () => {
    const { levels, leaves, nextOn, ...rest } = draft
    const { body, mood, life } = levels
    const done = await run({
      ...{ personId: person.personId, ...rest },
      seen: body && mood && life ? { body, mood, life } : null,
      nextOn: nextOn === '' ? null : nextOn,
      closes: person.cues.flatMap(({ id }) => (leaves.includes(id) ? [] : [id])),
    })
    if (done) back()
  }
  return { draft, set, save, today, busy, error, issue }
}

export type Recording = ReturnType<typeof useRecord>
