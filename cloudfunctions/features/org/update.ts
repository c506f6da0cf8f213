import type { org } from '@/types/org'

import type { Handlers } from '@/cloudfunctions/kit/context'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

import { changeOrg } from './store'
import { orgView } from './view'

export const update: Handlers<typeof org>['update'] = async ({ orgId, rev, draft }, ctx) => {
  const path = ctx.scoped.path.map((step) => (step.id === orgId ? { ...step, name: draft.name } : step))
  const set = {
    ...draft,
    path,
    sortName: sortNameOf(draft.name),
    updatedAt: ctx.now,
    updatedBy: ctx.caller.openid,
  }

  if (!(await changeOrg(orgId, rev, set))) throw ctx.fail('CONFLICT')

  ctx.note({ target: orgId, orgId })
  return orgView({ ...ctx.scoped, ...set, rev: rev + 1 })
}
