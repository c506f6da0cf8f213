import type { person } from '@/types/person'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { changeKept } from './store'

/** Said once more, it stands as said last. */
export const confirm: Handlers<typeof person>['confirm'] = async ({ personId, how, note = null }, ctx) => {
  const kept = await changeKept(personId, {
    verified: true,
    confirmed: { how, byName: callerName(ctx.caller), at: ctx.now, note },
    ...{ updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId },
  })
  if (!kept) throw ctx.fail('PERSON.MERGED')

  ctx.note({
    whose: [personId],
    target: `${personId} ${how} ${note ?? ''}`.trim(),
    orgId: ctx.scoped.orgId,
  })
  return { done: true }
}
