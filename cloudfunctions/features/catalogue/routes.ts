import { catalogue } from '@/types/catalogue'

import { sessionsWith } from '@/cloudfunctions/features/activity/find'
import { implement } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { retire, update } from './change'
import type { EntryDocument } from './document'
import { addEntry, entriesOf, LIST_BY } from './store'
import { entryView, foundBy } from './view'

/** So many past sessions say enough of an expert. */
const LAST = 5

export const catalogueRoutes = implement('catalogue', catalogue, {
  list: async ({ above, ...wanted }, ctx) => {
    const page = { by: LIST_BY, limit: wanted.limit }
    const found = await entriesOf({ ...wanted, above: above ? ctx.scoped.ancestors.slice(0, -1) : null })
    return pageOfRows(found, page, entryView)
  },

  get: async ({ entryId }, ctx) => ({
    entry: entryView(ctx.scoped),
    last: (await sessionsWith(entryId, ctx.now, LAST)).map(({ _id, title, startsAt, orgName }) => ({
      ...{ activityId: _id, title, startsAt, orgName },
    })),
  }),

  create: async ({ draft }, ctx) => {
    const { _id: orgId, ancestors, name: orgName } = ctx.scoped
    const entry: EntryDocument = {
      ...newEnvelope(idFrom(ctx.caller.openid, ctx.requestId), ctx.caller.openid, ctx.now),
      ...{ orgId, ancestors, orgName, ...draft, retired: false },
      ...foundBy(draft, { orgId, ancestors }),
    }
    await addEntry(entry)
    ctx.note({ target: entry._id, orgId })
    return entryView(entry)
  },

  update,
  retire,

  revealPhone: ({ reason }, ctx) => {
    ctx.note({ target: `${ctx.scoped._id} ${reason}`, orgId: ctx.scoped.orgId })
    return Promise.resolve({ phone: ctx.scoped.phone })
  },
})
