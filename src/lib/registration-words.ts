import { timeWords } from '@/domain/calendar'
import { REGISTRATION_STATES } from '@/types/kernel/labels'
import type { Registration } from '@/types/registration'

import type { Tone } from '@/src/ui/tone'

/** 在排队，第3位: the line is counted in parties. */
export const lineWords = (ahead: number | null): string =>
  ahead === null ? REGISTRATION_STATES.waiting : `${REGISTRATION_STATES.waiting}，第${ahead + 1}位`

/** The state of one place in a word: coming, in line, been there, given back, called off. */
export const stateOf = (
  { state, presentAt, ahead, activity }: Registration,
  now: string,
): { tone: Tone; words: string } => {
  if (state === 'calledOff' || state === 'declined') return { tone: 'bad', words: REGISTRATION_STATES[state] }
  if (state === 'cancelled') return { tone: 'plain', words: REGISTRATION_STATES.cancelled }
  if (presentAt) return { tone: 'good', words: `${timeWords(presentAt)}已签到` }
  const over = now >= activity.endsAt
  if (state === 'registered')
    return over
      ? { tone: 'plain', words: '没有签到' }
      : { tone: 'good', words: REGISTRATION_STATES.registered }
  if (over) return { tone: 'plain', words: '没有排上' }
  return { tone: 'care', words: state === 'waiting' ? lineWords(ahead) : REGISTRATION_STATES[state] }
}
