import type { delivery } from '@/types/delivery'

import { changeHome } from '@/cloudfunctions/features/person/home'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { sortKeyOf } from './make'
import { moveHome } from './store'

type Use = Handlers<typeof delivery>

export const home: Use['home'] = (_, { scoped }) => {
  const { _id: personId, rev, name, orgName, address = '', needsDelivery = false } = scoped
  return Promise.resolve({ personId, rev, name, orgName, address, needsDelivery })
}

/** The file first, then what is still to be brought this month: a repetition lets it follow again. */
export const setHome: Use['setHome'] = async ({ personId, rev, address, needsDelivery }, ctx) => {
  const person = ctx.scoped
  if (person.mergedInto !== null) throw ctx.fail('PERSON.MERGED')
  if (person.request !== ctx.requestId) {
    const stamp = { request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
    if (!(await changeHome(personId, rev, { ...stamp, address, needsDelivery }))) throw ctx.fail('CONFLICT')
  }
  await moveHome(personId, { address, sortKey: sortKeyOf({ ...person, address }), updatedAt: ctx.now })
  ctx.note({ whose: [personId], target: personId, orgId: person.orgId })
  return { rev: rev + 1 }
}
