import { REGISTRATION_STATES } from '@/types/kernel/labels'
import type { GroupMember, ListedMember } from '@/types/leader'

import { timeWords } from '@/domain/calendar'

import type { Tone } from '@/src/ui/tone'

/** 1948年生，电话尾号1234: two of one name are told apart. */
export const whoWords = ({ birthYear, phoneTail }: GroupMember): string =>
  [
    birthYear === null ? '没填出生年' : `${birthYear}年生`,
    phoneTail === '' ? '没有电话' : `电话尾号${phoneTail}`,
  ].join('，')

export const stateOf = ({ state, presentAt, ticket }: ListedMember): { tone: Tone; words: string } => {
  if (presentAt) return { tone: 'good', words: `${timeWords(presentAt)}到了` }
  if (state === null) return { tone: 'plain', words: '没有报名' }
  if (state === 'registered') return { tone: 'good', words: `${REGISTRATION_STATES[state]}，票号${ticket}` }
  const tone =
    state === 'calledOff' || state === 'declined' ? 'bad' : state === 'cancelled' ? 'plain' : 'care'
  return { tone, words: REGISTRATION_STATES[state] }
}
