import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'

import type { Actor } from './document'

/** Who pressed the button, by the name the people concerned know: staff by the grant, family by their own. */
export const actorOf = (caller: Caller, kind: Actor['kind']): Actor => ({
  openid: caller.openid,
  name: kind === 'staff' ? callerName(caller) : (caller.account?.persons[0]?.name ?? '家人'),
  kind,
})
