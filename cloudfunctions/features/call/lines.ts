import type { CallCard } from '@/types/call'

import type { Caller } from '@/cloudfunctions/kit/caller'

import { filesOf } from '@/cloudfunctions/features/person/files'

import { cardsOf } from './cards'
import { inOrder, peopleOf } from './listed'

/** A line of the printed list, with the full number. */
export type CallLine = Pick<CallCard, 'personId' | 'name' | 'orgName' | 'words' | 'phone'>

/** A pile of paper longer than this is no list for one afternoon. */
const LINES = 300

/** Everybody who is to be called about an activity now, in the order of the list. */
export const callLines = async (subjectId: string, caller: Caller, now: string): Promise<CallLine[]> => {
  const people = inOrder(await peopleOf({ subjectId }, () => true), now).slice(0, LINES)
  const cards = await cardsOf(people, { me: caller.openid, now })
  const files = await filesOf(cards.map(({ personId }) => personId))
  return cards
    .filter(({ state }) => state !== 'done' && state !== 'asked')
    .map(({ personId, name, orgName, words }) => ({
      ...{ personId, name, orgName, words, phone: files.get(personId)?.phone ?? null },
    }))
}
