import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'

import { keep } from './store'

/** Staff let somebody in whom a condition keeps out: who did, and what was in the way. */
export const recordOverride = (
  activity: ActivityDocument,
  personId: string,
  { refusal, caller, now }: { refusal: string; caller: Caller; now: string },
): Promise<void> => {
  const override = { refusal, at: now, byName: callerName(caller) }
  return keep({ activity, personId, set: { override }, by: caller.openid, now })
}
