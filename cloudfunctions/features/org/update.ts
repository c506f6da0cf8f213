import type { org } from '@/types/org'

import { renameGrants } from '@/cloudfunctions/features/account/grants'
import { showNewHome } from '@/cloudfunctions/features/person/on-the-books'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { OrgDocument } from './document'
import { changeOrg, renameStep } from './store'
import { orgView } from './view'

/**
 * Whatever shows the org today takes its new name: paths below, people at home there, grants. What was published or registered under
 * the old name keeps it, as printed.
 */
const showNewName = async ({ _id, path }: OrgDocument, name: string, now: string): Promise<void> => {
  await renameStep(_id, path.length - 1, name)
  await showNewHome(_id, name)
  await renameGrants(_id, name, now)
}

/** A repetition after a crash finds its own edit and shows the new name again. */
export const update: Handlers<typeof org>['update'] = async ({ orgId, rev, draft }, ctx) => {
  const before = ctx.scoped
  const repeated = before.request === ctx.requestId
  const set = {
    ...draft,
    path: before.path.map((step) => (step.id === orgId ? { ...step, name: draft.name } : step)),
    sortName: sortNameOf(draft.name),
    ...{ updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId },
  }

  if (!repeated && !(await changeOrg(orgId, rev, set))) throw ctx.fail('CONFLICT')
  if (repeated || draft.name !== before.name) await showNewName(before, draft.name, ctx.now)

  ctx.note({ target: orgId, orgId })
  return orgView({ ...before, ...set, rev: repeated ? before.rev : rev + 1 })
}
