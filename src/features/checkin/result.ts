import type { Tick } from '@/types/checkin'

import { clockOf } from '@/domain/calendar'

import type { Tone } from '@/src/ui/tone'

/** What the last tap did, for the band at the top. */
export interface Result {
  tone: Tone
  title: string
  words?: string
}

/** 09:02 → 9:02, as it is read aloud. */
export const spokenClock = (instant: string): string => clockOf(instant).replace(/^0/, '')

export const resultOf = ({ registrant, already }: Tick): Result =>
  already
    ? {
        tone: 'care',
        title: `${registrant.name} 早就签过了`,
        words: `${spokenClock(already.at)} 已由${already.byName}签到`,
      }
    : { tone: 'good', title: `${registrant.name} 签到了`, words: registrant.orgName }
