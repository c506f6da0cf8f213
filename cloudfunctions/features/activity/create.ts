import type { activity } from '@/types/activity'

import { untouched } from '@/cloudfunctions/features/registration/places'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { draftMaker } from './make-draft'
import { addActivity } from './store'
import { deskView } from './view'

export const create: Handlers<typeof activity>['create'] = async ({ draft }, ctx) => {
  const { caller, now, scoped: org } = ctx
  const make = await draftMaker(draft, { org, caller, now, field: 'draft' })
  const document = { ...make(idFrom(caller.openid, ctx.requestId), draft), request: ctx.requestId }
  await addActivity(document)

  ctx.note({ target: document._id, orgId: org._id })
  return deskView(document, untouched(document), ctx.now)
}
