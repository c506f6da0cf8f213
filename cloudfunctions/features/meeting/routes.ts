import { meeting } from '@/types/branch-life'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { setBranch } from './facts'
import { branch } from './month'
import { addPage, dropPage, pages } from './pages'
import { drop, plan, replan } from './plan'
import { confirm, correct, write } from './record'
import { dueOf, mark } from './roll'
import { LIST_BY, meetingsOf } from './store'
import { table } from './table'
import { tell } from './tell'
import { meetingRow, meetingView } from './view'

export const meetingRoutes = implement('meeting', meeting, {
  list: async ({ orgId, cursor, limit }) =>
    pageOfRows(await meetingsOf(orgId, { cursor, limit }), { by: LIST_BY, limit }, meetingRow),

  get: async (_, { scoped }) => meetingView(scoped, await dueOf(scoped)),

  ...{ branch, setBranch, table, plan, replan, drop, tell },
  ...{ mark, write, confirm, correct, addPage, dropPage, pages },
})
