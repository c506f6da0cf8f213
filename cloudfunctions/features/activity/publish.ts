import type { activity } from '@/types/activity'

import { whyNotPublish } from '@/domain/activity'

import { isPlanSettled } from '@/cloudfunctions/features/dossier/read'
import { openRoster } from '@/cloudfunctions/features/registration/open-roster'
import { untouched } from '@/cloudfunctions/features/registration/places'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { changeActivity } from './store'
import { deskView } from './view'

export const publish: Handlers<typeof activity>['publish'] = async ({ activityId }, ctx) => {
  const draft = ctx.scoped
  const mine = draft.request === ctx.requestId
  if (draft.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  if (draft.state === 'published' && !mine) throw ctx.fail('ACTIVITY.NOT_DRAFT')
  if (draft.state === 'draft' && whyNotPublish(draft, ctx.now).length > 0)
    throw ctx.fail('ACTIVITY.NOT_READY')
  if (draft.state === 'draft' && !(await isPlanSettled(draft))) throw ctx.fail('ACTIVITY.NOT_APPROVED')

  const shown = untouched(draft)
  const places = { left: shown.left, taken: 0, waiting: 0 }
  const published = { ...draft, ...places, state: 'published' as const, request: ctx.requestId }
  // The roster first: an activity that can be seen can be registered for.
  await openRoster(published, ctx.now)
  if (draft.state === 'draft') {
    const set = { ...places, state: published.state, request: ctx.requestId, updatedAt: ctx.now }
    if (!(await changeActivity(activityId, draft.rev, set))) throw ctx.fail('ACTIVITY.NOT_DRAFT')
  }

  ctx.note({ target: activityId, orgId: draft.orgId })
  return deskView({ ...published, rev: draft.rev + 1 }, shown, ctx.now)
}
