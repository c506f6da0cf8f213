import type { activity, ActivityDraft } from '@/types/activity'

import { untouched } from '@/cloudfunctions/features/registration/places'
import { resizeRoster } from '@/cloudfunctions/features/registration/resize'
import { showActivity } from '@/cloudfunctions/features/registration/show-activity'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import { showDeadline } from '@/cloudfunctions/features/signup/deadline'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { canSeal } from '@/cloudfunctions/kit/seal'

import type { ActivityDocument } from './document'
import { asksFrom, WRONG_ORG } from './asks'
import { draftFields, namedQuotas, NO_KEYS } from './draft'
import { changeActivity, findActivity } from './store'
import { deskView } from './view'

type Update = Handlers<typeof activity>['update']
type Fields = Pick<ActivityDocument, 'startsAt' | 'place'>
type UpdateContext = Context<(typeof activity)['update']>

const refuseUnfit = (before: ActivityDocument, draft: ActivityDraft, ctx: UpdateContext): void => {
  if (before.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  if (before.state === 'published' && draft.signUp !== before.signUp) {
    throw ctx.fail('INPUT', 'draft.signUp', '发布以后不能再改报名方式')
  }
}

/** A published activity's places move first: the roster decides, the rest is shown after it. */
const movePlaces = async (before: ActivityDocument, after: ActivityDocument, ctx: UpdateContext) => {
  if (before.state === 'draft') return untouched(after)
  const places = await resizeRoster(after, ctx.now)
  if (!places) throw ctx.fail('ACTIVITY.CAPACITY_BELOW')
  return places
}

/** Whoever has a place already must hear of another time or place. */
const movedFields = (before: ActivityDocument, after: Fields, ctx: UpdateContext) => {
  const { startsAt: startedAt } = before
  const stays = startedAt === after.startsAt && before.place.name === after.place.name
  return before.state === 'published' && !stays
    ? { moved: { at: ctx.now, request: ctx.requestId, startedAt } }
    : {}
}

export const update: Update = async ({ activityId, rev, draft }, ctx) => {
  const before = ctx.scoped
  refuseUnfit(before, draft, ctx)
  const { activityTypes } = await settingsFor(before.ancestors)
  const fields = draftFields(draft, activityTypes, before.opensAt)
  const typeName = fields.typeName || (draft.type === before.type ? before.typeName : '')
  if (!typeName) throw ctx.fail('INPUT', 'draft.type', '请从列表里选类型')
  const quotas = await namedQuotas(draft.quotas, before.orgId)
  if (!quotas) throw ctx.fail('INPUT', 'draft.quotas', '名额只能分给本单位下面的社区或单位')
  const asks = draft.asks === undefined ? before.asks : await asksFrom(draft.asks)
  if (typeof asks === 'string') throw ctx.fail('INPUT', `draft.asks.${asks}`, WRONG_ORG[asks])
  if (draft.wallCode && !before.wallCode && !canSeal()) throw ctx.fail('INPUT', 'draft.wallCode', NO_KEYS)
  if (before.rev !== rev && before.request !== ctx.requestId) throw ctx.fail('CONFLICT')

  const set = {
    ...fields,
    ...movedFields(before, fields, ctx),
    typeName,
    quotas,
    asks,
    updatedAt: ctx.now,
    updatedBy: ctx.caller.openid,
    request: ctx.requestId,
  }
  const after: ActivityDocument = { ...before, ...set }
  const places = await movePlaces(before, after, ctx)
  const { left, taken, waiting } = places
  if (!(await changeActivity(activityId, rev, { ...set, left, taken, waiting }))) {
    const now = await findActivity(activityId)
    if (now?.request !== ctx.requestId) throw ctx.fail('CONFLICT')
  }
  if (before.state === 'published') {
    await showActivity(after, ctx.now)
    await showDeadline(after, ctx.now)
  }

  ctx.note({ target: activityId, orgId: before.orgId })
  return deskView({ ...after, rev: rev + 1 }, places, ctx.now)
}
