import type { SaidResult } from '@/types/call'

import { askPassing, doubtPhone } from '@/cloudfunctions/features/person/passing'
import { openCueOfCall } from '@/cloudfunctions/features/visit/open-cue'

interface By {
  by: string
  byName: string
  now: string
  requestId: string
}

/** What a call tells others: the books, whoever visits, or a second pair of eyes. Each of it once. */
export const passOn = async (said: SaidResult, personId: string, by: By): Promise<void> => {
  if (said.what === 'wrong') await doubtPhone(personId, by)
  if (said.what === 'trouble') await openCueOfCall(said.note, personId, by)
  if (said.what === 'passed') await askPassing(personId, by)
}
