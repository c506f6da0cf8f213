import type { person } from '@/types/person'

import { myPerson } from '@/cloudfunctions/features/account/view'
import { standsFor } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { derivedFields } from './make'
import { onAccount } from './on-account'
import { findKept } from './on-the-books'
import { showOnAccounts } from './show'
import { changePerson } from './store'

/** A name that staff or WeChat vouched for stays; the person asks staff to change it. */
export const update: Handlers<typeof person>['update'] = async ({ personId, name, phone }, ctx) => {
  const before = ctx.scoped.mergedInto ? await findKept(personId) : ctx.scoped
  const mine = standsFor(ctx.caller, personId)
  if (!mine || !before) throw ctx.fail('NOT_FOUND')
  if (before.verified && name !== before.name) {
    throw ctx.fail('INPUT', 'name', '这个姓名已经核对过，要改请打电话找工作人员')
  }

  const changed = { ...before, name, phone: phone ?? before.phone }
  const set = { name, phone: changed.phone, ...derivedFields(changed, before.ancestors), updatedAt: ctx.now }
  if (!(await changePerson(before._id, before.rev, set)))
    throw ctx.fail('INPUT', 'name', '刚才有人改过，请再点一次')
  await showOnAccounts([before._id], ctx.now)

  const { relation, since } = mine.person
  ctx.note({ whose: [before._id], target: before._id, orgId: before.orgId })
  return myPerson(onAccount({ ...changed, ...set }, relation, since), mine.standing)
}
