import type { DoorCounts } from '@/types/checkin'
import type { RegistrationState } from '@/types/registration'

import { plusMinutes } from './calendar'

type Refusal = 'CHECKIN.NOT_REGISTERED' | 'CHECKIN.TOO_EARLY' | 'CHECKIN.TOO_LATE' | 'ACTIVITY.CALLED_OFF'

interface Coming {
  state: RegistrationState
  activity: { startsAt: string; endsAt: string; checkInOpensMinutes: number }
}

/** 我到了: only if registered, from `checkInOpensMinutes` before the start until the end. */
export const whyNotCheckIn = (coming: Coming | null, now: string): Refusal | null => {
  if (coming?.state === 'calledOff') return 'ACTIVITY.CALLED_OFF'
  if (coming?.state !== 'registered') return 'CHECKIN.NOT_REGISTERED'
  const { startsAt, endsAt, checkInOpensMinutes } = coming.activity
  if (now < plusMinutes(startsAt, -checkInOpensMinutes)) return 'CHECKIN.TOO_EARLY'
  if (now >= endsAt) return 'CHECKIN.TOO_LATE'
  return null
}

/** Staff tick at any time; only a called-off activity or a missing place stops them. */
export const whyNotTick = (
  state: RegistrationState | null,
): 'CHECKIN.NOT_REGISTERED' | 'ACTIVITY.CALLED_OFF' | null => {
  if (state === 'calledOff') return 'ACTIVITY.CALLED_OFF'
  return state === 'registered' ? null : 'CHECKIN.NOT_REGISTERED'
}

/** 没来成: with a place and never seen; known after the end only. */
export const notCome = ({ registered, walkIns, named }: Omit<DoorCounts, 'heads'>): number =>
  registered + walkIns - named

/** 人次 = named + heads; 人数 = distinct named persons (product.md). */
export const attendance = ({ named, heads }: Pick<DoorCounts, 'named' | 'heads'>) => ({
  visits: named + heads,
  people: named,
})
