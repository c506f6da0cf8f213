import type { ActivityState, SignUp } from '@/types/activity'
import type { ErrorCode } from '@/types/kernel/errors'

type Refusal = Extract<
  ErrorCode,
  | 'ACTIVITY.CALLED_OFF'
  | 'REGISTRATION.NOT_NEEDED'
  | 'REGISTRATION.NOT_OPEN'
  | 'REGISTRATION.CLOSED'
  | 'REGISTRATION.FULL'
  | 'REGISTRATION.DUPLICATE'
>

interface Offered {
  state: ActivityState
  signUp: SignUp
  opensAt: string
  closesAt: string
  /** null = unlimited, 0 = none. */
  left: number | null
}

/** The page greys its button with this, the function refuses with this. `now`: ISO instant; [opensAt, closesAt) is half-open. */
export const whyNotRegister = (activity: Offered, already: boolean, now: string): Refusal | null => {
  if (activity.state === 'calledOff') return 'ACTIVITY.CALLED_OFF'
  if (activity.signUp === 'none') return 'REGISTRATION.NOT_NEEDED'
  if (already) return 'REGISTRATION.DUPLICATE'
  if (now < activity.opensAt) return 'REGISTRATION.NOT_OPEN'
  if (now >= activity.closesAt) return 'REGISTRATION.CLOSED'
  if (activity.left !== null && activity.left < 1) return 'REGISTRATION.FULL'
  return null
}

interface Held {
  state: 'registered' | 'cancelled' | 'calledOff'
  presentAt: string | null
  activity: { startsAt: string }
}

/** Cancelling is for those who are coming and have not come yet; the start ends it. */
export const whyNotCancel = (
  held: Held | null,
  now: string,
): 'REGISTRATION.NONE' | 'REGISTRATION.PRESENT' | 'REGISTRATION.TOO_LATE' | null => {
  if (held?.state !== 'registered') return 'REGISTRATION.NONE'
  if (held.presentAt) return 'REGISTRATION.PRESENT'
  if (now >= held.activity.startsAt) return 'REGISTRATION.TOO_LATE'
  return null
}
