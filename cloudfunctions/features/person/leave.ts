import type { person } from '@/types/person'

import { unlinkPerson } from '@/cloudfunctions/features/account/entries'
import { standsFor } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

export const leave: Handlers<typeof person>['leave'] = async ({ personId }, ctx) => {
  const { account } = ctx.caller
  const mine = standsFor(ctx.caller, personId)
  if (!account || !mine) throw ctx.fail('NOT_FOUND')

  await unlinkPerson(account, mine.person.personId, ctx.now)

  ctx.note({ whose: [personId], target: personId, orgId: ctx.scoped.orgId })
  return { done: true }
}
