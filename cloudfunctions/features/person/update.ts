import type { person } from '@/types/person'

import { refreshAccounts } from '@/cloudfunctions/features/account/refresh'
import { myPerson } from '@/cloudfunctions/features/account/view'
import { standsFor } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { derivedFields } from './make'
import { onAccount } from './on-account'
import { changePerson } from './store'

/** A name that staff or WeChat vouched for stays; the person asks staff to change it. */
export const update: Handlers<typeof person>['update'] = async ({ personId, name, phone }, ctx) => {
  const before = ctx.scoped
  const mine = standsFor(ctx.caller, personId)
  if (!mine) throw ctx.fail('NOT_FOUND')
  if (before.verified && name !== before.name) {
    throw ctx.fail('INPUT', 'name', '这个姓名已经核对过，要改请打电话找工作人员')
  }

  const changed = { ...before, name, phone: phone ?? before.phone }
  const set = { name, phone: changed.phone, ...derivedFields(changed, before.ancestors), updatedAt: ctx.now }
  if (!(await changePerson(personId, before.rev, set)))
    throw ctx.fail('INPUT', 'name', '刚才有人改过，请再点一次')

  const fresh = onAccount({ ...changed, ...set }, mine.person.relation, mine.person.since)
  await refreshAccounts(fresh, ctx.now)

  ctx.note({ whose: [personId], target: personId, orgId: before.orgId })
  return myPerson(fresh, mine.standing)
}
