import { plusMinutes } from '@/domain/calendar'

import { silenceOf } from '@/cloudfunctions/features/person/passing'

import type { MessageDocument } from './document'
import { silenceDue } from './silence-store'
import { changeDue } from './store'

/** A word that waits for a second one is looked at again after so long. */
const PUT_OFF_MINUTES = 60

/** Those that may go out: nothing about somebody who has died ever does, and nothing while that is being made sure of. */
export const withoutSilent = async (
  due: readonly MessageDocument[],
  now: string,
): Promise<MessageDocument[]> => {
  const silence = await silenceOf(due.map(({ personId }) => personId))
  const idsOf = (word: 'asked' | 'deceased') =>
    due.filter(({ personId }) => silence.get(personId) === word).map(({ _id }) => _id)

  const [asked, deceased] = [idsOf('asked'), idsOf('deceased')]
  if (deceased.length > 0) await silenceDue(deceased, now)
  if (asked.length > 0) await changeDue(asked, { dueAt: plusMinutes(now, PUT_OFF_MINUTES), updatedAt: now })
  return due.filter(({ personId }) => !silence.has(personId))
}
