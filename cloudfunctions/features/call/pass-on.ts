import type { SaidResult } from '@/types/call'

import { visitDue } from '@/domain/call'

import { findKept } from '@/cloudfunctions/features/person/on-the-books'
import { askPassing, doubtPhone } from '@/cloudfunctions/features/person/passing'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { addCue } from './store'

interface By {
  by: string
  byName: string
  now: string
  requestId: string
}

const openCue = async (note: string, personId: string, { by, byName, now, requestId }: By) => {
  const person = await findKept(personId)
  if (!person) return
  const { _id, orgId, ancestors } = person
  await addCue({
    ...newEnvelope(idFrom(by, requestId), by, now),
    ...{ orgId, ancestors, personId: _id, why: 'call', note },
    ...{ openedAt: now, byName, dueAt: visitDue(now), closedAt: null },
  })
}

/** What a call tells others: the books, whoever visits, or a second pair of eyes. Each of it once. */
export const passOn = async (said: SaidResult, personId: string, by: By): Promise<void> => {
  if (said.what === 'wrong') await doubtPhone(personId, by)
  if (said.what === 'trouble') await openCue(said.note, personId, by)
  if (said.what === 'passed') await askPassing(personId, by)
}
