import type { PersonRow } from '@/types/person'
import { person } from '@/types/person'

import { maskPhone } from '@/domain/masks'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { giveCode, useCode } from './codes'
import type { PersonDocument } from './document'
import { introduce } from './introduce'
import { leave } from './leave'
import { LIST_BY, listPersons } from './store'
import { update } from './update'

const personRow = ({ _id, name, birthYear, orgName, phone, verified }: PersonDocument): PersonRow => ({
  ...{ id: _id, name, birthYear, orgName, verified },
  phoneMasked: maskPhone(phone),
})

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
