import { handDue, dueAtOf } from '@/domain/visit'
import { dayOf } from '@/domain/calendar'

import { findKept } from '@/cloudfunctions/features/person/on-the-books'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { newCue } from './document'
import { sealedWords } from './seals'
import { addCue } from './store'

/** Of what a call brought to light. */
const CALL_DAYS = 3

interface By {
  by: string
  byName: string
  now: string
  requestId: string
}

/** Somebody said on the telephone that this person needs a visit. Without a key the words are lost, the visit is not. */
export const openCueOfCall = async (
  note: string,
  personId: string,
  { by, byName, now, requestId }: By,
): Promise<void> => {
  const person = await findKept(personId)
  if (!person) return
  const _id = idFrom(by, requestId)
  const words = sealedWords('cues', _id, { note })
  const place = { orgId: person.orgId, ancestors: person.ancestors, personId: person._id }
  const dueAt = dueAtOf(handDue(dayOf(now), CALL_DAYS, undefined))
  const sealed = words === 'VISIT.NO_KEY' ? {} : words
  await addCue(newCue({ _id, ...place, why: 'call', byName, dueAt, ...sealed }, by, now))
}
