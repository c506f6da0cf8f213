import { REGISTRATION_STATES } from '@/types/kernel/labels'
import type { Registrant } from '@/types/registration'

import { spokenClock } from './result'

/** What tells two people of one name apart: year of birth and village first. */
const whoParts = ({ birthYear, orgName, phoneTail }: Registrant): string[] =>
  [
    birthYear === null ? '' : `${birthYear}年生`,
    orgName,
    phoneTail === '' ? '没有电话' : `尾号${phoneTail}`,
  ].filter(Boolean)

export const whoWords = (registrant: Registrant): string => whoParts(registrant).join('，')

export const stateWords = ({ state, presentAt, presentBy, paper, walkIn }: Registrant): string => {
  if (presentAt !== null) {
    const by = presentBy === null ? '' : `（${presentBy}）`
    return `${spokenClock(presentAt)} ${paper ? '补录' : '已签到'}${walkIn ? '，现场来的' : ''}${by}`
  }
  if (state === 'cancelled') return '取消了报名。人来了请点“现场来的人”'
  return state === 'registered' ? '还没到' : REGISTRATION_STATES[state]
}
