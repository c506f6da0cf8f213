import { useState } from 'react'

import type { DeliveryRecord, Given, KeptRecord } from '@/types/delivery-shapes'

/** What is written on the form; a field that the other answer does not need stays as it was. */
export interface RecordForm {
  state: 'delivered' | 'missed'
  where: Extract<DeliveryRecord, { state: 'delivered' }>['where']
  why: Extract<DeliveryRecord, { state: 'missed' }>['why'] | null
  note: string
  second: string
  /** Pieces of each thing that were handed over; 0 = not ticked. */
  gave: Record<string, number>
  read: string
  gist: string
  wishes: string
  needs: boolean
  need: string
  days: number
  next: string
  over: string
}

const BLANK: Omit<RecordForm, 'gave' | 'second'> = {
  ...{ state: 'delivered', where: 'home', why: null, note: '', read: '', gist: '', wishes: '' },
  ...{ needs: false, need: '', days: 14, next: '', over: '' },
}

const piecesOf = (items: readonly { itemId: string; count: number }[]): Record<string, number> =>
  Object.fromEntries(items.map(({ itemId, count }) => [itemId, count]))

/** Everything that is to be brought is ticked. */
export const blankForm = (items: readonly Given[], second: string): RecordForm => ({
  ...{ ...BLANK, gave: piecesOf(items), second },
})

/** To put right what was written; what somebody needs has become a follow-up and is not asked again. */
export const formOf = ({ record }: KeptRecord, items: readonly Given[]): RecordForm => {
  const { second, next } = record
  const blank = { ...blankForm(items, second), next: next ?? '' }
  if (record.state === 'missed')
    return { ...blank, state: 'missed', why: record.why, note: record.note, needs: false }
  const { where, read, gist, wishes, over } = record
  return { ...blank, where, read, gist, wishes, over, gave: piecesOf(record.gave) }
}

export const recordOf = (form: RecordForm): DeliveryRecord => {
  const both = {
    second: form.second.trim(),
    need: form.needs ? { what: form.need.trim(), days: form.days } : null,
    next: form.next === '' ? null : form.next,
  }
  if (form.state === 'missed')
    return { state: 'missed', ...both, why: form.why ?? 'other', note: form.note.trim() }
  const { where, read, gist, wishes, over } = form
  const gave = Object.entries(form.gave).flatMap(([itemId, count]) => (count > 0 ? [{ itemId, count }] : []))
  return {
    ...{ state: 'delivered', ...both, where, gave },
    ...{ read: read.trim(), gist: gist.trim(), wishes: wishes.trim(), over: over.trim() },
  }
}

/** What is still missing before it can be kept; null: nothing. */
export const gapOf = ({ state, why, needs, need }: RecordForm): string | null => {
  if (state === 'missed' && why === null) return '请选为什么没送到'
  return needs && need.trim().length < 2 ? '请写一句要跟进什么' : null
}

export interface Writing {
  form: RecordForm
  set: (change: Partial<RecordForm>) => void
}

export const useRecordForm = (first: RecordForm): Writing => {
  const [form, setForm] = useState(first)
  return { form, set: (change) => setForm((before) => ({ ...before, ...change })) }
}
