import type { ActivityState, SignUp } from '@/types/activity'
import type { ErrorCode } from '@/types/kernel/errors'
import type { RegistrationState } from '@/types/registration'

type Refusal = Extract<
  ErrorCode,
  | 'ACTIVITY.CALLED_OFF'
  | 'REGISTRATION.NOT_NEEDED'
  | 'REGISTRATION.NOT_OPEN'
  | 'REGISTRATION.CLOSED'
  | 'REGISTRATION.FULL'
  | 'REGISTRATION.DUPLICATE'
  | 'REGISTRATION.BY_COMMUNITY'
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
  if (activity.signUp === 'lists') return 'REGISTRATION.BY_COMMUNITY'
  if (already) return 'REGISTRATION.DUPLICATE'
  if (now < activity.opensAt) return 'REGISTRATION.NOT_OPEN'
  if (now >= activity.closesAt) return 'REGISTRATION.CLOSED'
  if (activity.left !== null && activity.left < 1) return 'REGISTRATION.FULL'
  return null
}

/** The org whose quota a person of that place may use; the nearest one of several. `ancestors`: from the root down. */
export const quotaOf = (quotas: readonly { orgId: string }[], ancestors: readonly string[]): string | null =>
  ancestors.filter((id) => quotas.some(({ orgId }) => orgId === id)).at(-1) ?? null

/** In this state a person counts on coming: with a place, in line, or waiting for an answer. */
export const isComing = (state: RegistrationState): boolean =>
  state === 'registered' || state === 'waiting' || state === 'applied' || state === 'offered'

interface Session {
  startsAt: string
  endsAt: string
}

/** Two sessions of which nobody can see the whole of both; one may begin when the other ends. */
export const overlap = (one: Session, other: Session): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

interface Held {
  state: RegistrationState
  presentAt: string | null
  activity: { cancelsUntil: string }
}

/** Cancelling is for those who are coming and have not come yet; the stated time ends it. */
export const whyNotCancel = (
  held: Held | null,
  now: string,
): 'REGISTRATION.NONE' | 'REGISTRATION.PRESENT' | 'REGISTRATION.TOO_LATE' | null => {
  if (!held || !isComing(held.state)) return 'REGISTRATION.NONE'
  if (held.presentAt) return 'REGISTRATION.PRESENT'
  if (now >= held.activity.cancelsUntil) return 'REGISTRATION.TOO_LATE'
  return null
}
