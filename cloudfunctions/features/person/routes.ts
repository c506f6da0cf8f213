import { person } from '@/types/person'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { giveCode, useCode } from './codes'
import { introduce } from './introduce'
import { leave } from './leave'
import { LIST_BY, listPersons } from './store'
import { update } from './update'
import { personRow } from './view'

export const personRoutes = implement('person', person, {
  introduce,
  update,
  leave,
  list: async (input) => pageOfRows(await listPersons(input), { by: LIST_BY, limit: input.limit }, personRow),
  giveCode,
  useCode,
  revealPhone: ({ reason }, ctx) => {
    ctx.note({ whose: [ctx.scoped._id], target: `${ctx.scoped._id} ${reason}`, orgId: ctx.scoped.orgId })
    return Promise.resolve({ phone: ctx.scoped.phone })
  },
})
