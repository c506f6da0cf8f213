import { person } from '@/types/person'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { giveCode, useCode } from './codes'
import { confirm } from './confirm'
import { correctPhone } from './correct-phone'
import { get } from './file'
import { introduce } from './introduce'
import { keepers, setKeeper } from './keeper'
import { leave } from './leave'
import { link, unlink } from './links'
import { merge } from './merge'
import { LIST_BY, listPersons } from './store'
import { unmerge } from './unmerge'
import { update } from './update'
import { personRow } from './view'

export const personRoutes = implement('person', person, {
  introduce,
  update,
  leave,
  list: async (input, ctx) => {
    if (input.birthYear !== undefined && input.search === undefined)
      throw ctx.fail('INPUT', 'search', '按出生年找，请写全姓名或拼音首字母')
    return pageOfRows(await listPersons(input), { by: LIST_BY, limit: input.limit }, personRow)
  },
  get,
  confirm,
  correctPhone,
  keepers,
  setKeeper,
  link,
  unlink,
  merge,
  unmerge,
  giveCode,
  useCode,
  revealPhone: ({ reason }, ctx) => {
    ctx.note({ whose: [ctx.scoped._id], target: `${ctx.scoped._id} ${reason}`, orgId: ctx.scoped.orgId })
    return Promise.resolve({ phone: ctx.scoped.phone })
  },
})
