import type { person } from '@/types/person'

import { unlinkPerson } from '@/cloudfunctions/features/account/refresh'
import type { Handlers } from '@/cloudfunctions/kit/context'

export const leave: Handlers<typeof person>['leave'] = async ({ personId }, ctx) => {
  const { account } = ctx.caller
  if (!account) throw ctx.fail('NOT_FOUND')

  await unlinkPerson(account, personId, ctx.now)

  ctx.note({ whose: [personId], target: personId, orgId: ctx.scoped.orgId })
  return { done: true }
}
