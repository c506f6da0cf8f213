import type { org } from '@/types/org'

import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { OrgDocument } from './document'
import { addOrg } from './store'
import { orgView } from './view'

export const create: Handlers<typeof org>['create'] = async ({ draft }, ctx) => {
  const parent = ctx.scoped
  const id = idFrom(ctx.caller.openid, ctx.requestId)
  const org: OrgDocument = {
    ...newEnvelope(id, ctx.caller.openid, ctx.now),
    ...draft,
    orgId: id,
    ancestors: [...parent.ancestors, id],
    parentId: parent._id,
    path: [...parent.path, { id, name: draft.name }],
    sortName: sortNameOf(draft.name),
  }

  await addOrg(org)

  ctx.note({ target: id, orgId: id, ancestors: org.ancestors })
  return orgView(org)
}
