import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'

import type { Actor } from './document'

const nameOf = (caller: Caller, kind: Actor['kind']): string => {
  if (kind === 'staff') return callerName(caller)
  if (kind === 'leader') return `组长${callerName(caller)}`
  return caller.account?.persons[0]?.name ?? '家人'
}

/** Who pressed the button, by the name the people concerned know: staff and leaders by the grant, family by their own. */
export const actorOf = (caller: Caller, kind: Actor['kind']): Actor => ({
  openid: caller.openid,
  name: nameOf(caller, kind),
  kind,
})
