import { org } from '@/types/org'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { create } from './create'
import { CHILDREN_BY, childrenOf } from './store'
import { update } from './update'
import { orgView } from './view'

export const orgRoutes = implement('org', org, {
  get: (_, ctx) => Promise.resolve(orgView(ctx.scoped)),
  children: async ({ orgId, cursor, limit }) =>
    pageOfRows(await childrenOf(orgId, { cursor, limit }), { by: CHILDREN_BY, limit }, orgView),
  create,
  update,
})
