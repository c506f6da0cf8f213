import type { person } from '@/types/person'

import { callWithNewNumber } from '@/cloudfunctions/features/call/bring-back'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { derivedFields } from './make'
import { showOnAccounts } from './show'
import { changePerson, findPerson } from './store'

/** The file decides; what follows from the number is done once more by a repetition. */
export const correctPhone: Handlers<typeof person>['correctPhone'] = async ({ rev, phone }, ctx) => {
  const { scoped: before, caller, requestId, now } = ctx
  const { _id, mergedFrom = [], ancestors } = before
  if (before.mergedInto !== null) throw ctx.fail('PERSON.MERGED')

  if (before.request !== requestId) {
    const edit = { updatedAt: now, updatedBy: caller.openid, request: requestId }
    const set = { phone, phoneDoubt: '', ...derivedFields({ ...before, phone }, ancestors), ...edit }
    const changed = before.rev === rev && (await changePerson(_id, rev, set))
    if (!changed && (await findPerson(_id))?.request !== requestId) throw ctx.fail('CONFLICT')
  }
  await showOnAccounts([_id], now)
  await callWithNewNumber([_id, ...mergedFrom], now)

  ctx.note({ whose: [_id], target: _id, orgId: before.orgId })
  return { done: true }
}
