import type { ActivityState, SignUp } from '@/types/activity'

import { dayOf } from '@/domain/calendar'

import type { Tone } from '@/src/ui/tone'

interface Staged {
  state: ActivityState
  signUp: SignUp
  startsAt: string
  endsAt: string
}

export interface Stage {
  words: string
  tone: Tone
}

/** Where a session stands, in one word. `now`: ISO instant. */
export const stageOf = ({ state, signUp, startsAt, endsAt }: Staged, now: string): Stage => {
  if (state === 'calledOff') return { words: '已取消', tone: 'bad' }
  if (state === 'draft') return { words: '草稿', tone: 'care' }
  if (endsAt <= now) return { words: '已结束', tone: 'plain' }
  if (dayOf(startsAt) === dayOf(now)) return { words: '今天', tone: 'good' }
  return { words: signUp === 'none' ? '已发布' : '报名中', tone: 'good' }
}

/** 41 / 60 人, 18 人（不限）, 不用报名. */
export const placesWords = ({
  signUp,
  taken,
  capacity,
}: Pick<Staged, 'signUp'> & { taken: number; capacity: number | null }): string => {
  if (signUp === 'none') return '不用报名'
  return capacity === null ? `报名 ${taken}，不限` : `报名 ${taken} / ${capacity}`
}
