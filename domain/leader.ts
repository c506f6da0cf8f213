import type { ListedMember } from '@/types/leader'

import { isComing, whyNotCancel } from './registration'

type Held = Pick<ListedMember, 'state' | 'presentAt' | 'byLeader'>

/** A leader takes back what a leader did: what the family or staff arranged is not hers to undo. */
export const whyNotLeaderCancel = (
  { state, presentAt, byLeader }: Held,
  cancelsUntil: string,
  now: string,
): ReturnType<typeof whyNotCancel> | 'LEADER.NOT_YOURS' => {
  const refusal = whyNotCancel(state && { state, presentAt, activity: { cancelsUntil } }, now)
  if (refusal) return refusal
  return byLeader ? null : 'LEADER.NOT_YOURS'
}

/** Can be ticked on the sheet: has no place and does not wait. */
export const mayEnrol = ({ state }: Pick<ListedMember, 'state'>): boolean =>
  state === null || !isComing(state)
