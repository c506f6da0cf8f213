import { useState } from 'react'

import type { CareCard, PersonCare } from '@/types/care'

import { useAction } from '@/src/lib/use-action'

const BLANK = {
  ...{ where: '', doing: '', hard: '', need: '' },
  ...{ unitName: '', unitPhone: '', carerName: '', carerPhone: '', training: '' },
}
export type CardDraft = typeof BLANK

const contact = (name: string, phone: string) =>
  name.trim() === '' ? null : { name, phone: phone.trim() === '' ? null : phone }

const cardOf = ({ unitName, unitPhone, carerName, carerPhone, training, ...four }: CardDraft): CareCard => {
  const carer = contact(carerName, carerPhone)
  return { ...four, unit: contact(unitName, unitPhone), carer: carer && { ...carer, training } }
}

const draftOf = ({ unit, carer, where, doing, hard, need }: CareCard): CardDraft => ({
  ...{ where, doing, hard, need, unitName: unit?.name ?? '', unitPhone: unit?.phone ?? '' },
  ...{ carerName: carer?.name ?? '', carerPhone: carer?.phone ?? '', training: carer?.training ?? '' },
})

/** `draft` null: there is a card, which is shown for a reason first. */
export const useCard = (care: PersonCare, onDone: () => void) => {
  const look = useAction('care.reveal')
  const confirm = useAction('care.confirmCard')
  const [reason, setReason] = useState('')
  const [draft, setDraft] = useState<CardDraft | null>(care.card === null ? BLANK : null)
  const { personId, cardRev: rev } = care

  const reveal = async () => {
    const card = await look.run({ personId, reason })
    if (card) setDraft(draftOf(card))
  }
  const save = async () => {
    if (draft && (await confirm.run({ personId, rev, card: cardOf(draft) }))) onDone()
  }
  const set = (change: Partial<CardDraft>) => setDraft((before) => before && { ...before, ...change })
  return { reason, setReason, draft, set, reveal, save, look, confirm }
}
