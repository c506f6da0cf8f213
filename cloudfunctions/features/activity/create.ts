import { activity } from '@/types/activity'

import { countedAs } from '@/domain/activity'

import { untouched } from '@/cloudfunctions/features/registration/places'
import { openPlaces } from '@/cloudfunctions/features/registration/roster-fields'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { ActivityDocument } from './document'
import { asksFrom } from './asks'
import { draftFields, namedQuotas } from './draft'
import { ACTIVITY_VERSION } from './migration'
import { addActivity } from './store'
import { deskView } from './view'

const plannerOf = ({ account }: Caller): string[] =>
  (account?.grants ?? []).filter(({ role }) => activity.create.allow.includes(role)).map(({ orgId }) => orgId)

export const create: Handlers<typeof activity>['create'] = async ({ draft }, ctx) => {
  const org = ctx.scoped
  const settings = await settingsFor(org.ancestors)
  const fields = draftFields(draft, settings.activityTypes, ctx.now)
  if (!fields.typeName) throw ctx.fail('INPUT', 'draft.type', '请从列表里选类型')
  const quotas = await namedQuotas(draft.quotas, org._id)
  if (!quotas) throw ctx.fail('INPUT', 'draft.quotas', '名额只能分给本单位下面的社区或单位')
  const asks = await asksFrom(draft.asks ?? null)
  if (asks === undefined) throw ctx.fail('INPUT', 'draft.asks.livesIn', '请重新选住在哪里')

  const document: ActivityDocument = {
    ...newEnvelope(idFrom(ctx.caller.openid, ctx.requestId), ctx.caller.openid, ctx.now),
    v: ACTIVITY_VERSION,
    ...{ orgId: org._id, ancestors: org.ancestors, orgName: org.name, remote: org.remote },
    ...fields,
    ...{ asks, quotas, left: openPlaces(draft.capacity, quotas), taken: 0, waiting: 0 },
    ...{ state: 'draft', calledOffReason: null, request: ctx.requestId },
    countedAs: countedAs(org.ancestors, plannerOf(ctx.caller)),
    checkInOpensMinutes: settings.checkInOpensMinutes,
  }
  await addActivity(document)

  ctx.note({ target: document._id, orgId: org._id })
  return deskView(document, untouched(document), ctx.now)
}
