import type { dossier, Step } from '@/types/dossier'

import { stepped, whyNotAsk, whyNotDecide } from '@/domain/dossier'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { decidingOf } from './deciders'
import { moveDossier } from './move'
import { findDossier } from './store'

type Actions = Handlers<typeof dossier>

const stepOf = (
  what: Step['what'],
  { now: at, caller }: Pick<Context, 'now' | 'caller'>,
  more: { reason?: string; alone?: boolean } = {},
): Step => ({ what, at, byName: callerName(caller), reason: '', alone: false, ...more })

export const ask: Actions['ask'] = async (_, ctx) => {
  await moveDossier(ctx, ({ approval, plan }) => {
    if (approval.request === ctx.requestId) return null
    const refusal = whyNotAsk(approval, plan, ctx.scoped.state)
    if (refusal) throw ctx.fail(refusal)
    const after = stepped(approval, stepOf('asked', ctx))
    return { approval: { ...after, askedBy: ctx.caller.openid, request: ctx.requestId } }
  })
  return { done: true }
}

/** The approval is of what the decider has read: any change since is another `rev`. */
export const decide: Actions['decide'] = async ({ activityId, rev, yes, reason }, ctx) => {
  if (!yes && reason === '') throw ctx.fail('INPUT', 'reason', '请写一句为什么退回')
  const askedBy = (await findDossier(activityId))?.approval.askedBy ?? ''
  const deciding = await decidingOf(ctx.scoped, askedBy, ctx.caller)

  await moveDossier(ctx, ({ approval }) => {
    if (approval.request === ctx.requestId) return null
    const refusal = whyNotDecide(approval, deciding)
    if (refusal) throw ctx.fail(refusal)
    if (approval.rev !== rev || approval.askedBy !== askedBy) throw ctx.fail('CONFLICT')
    const step = stepOf(yes ? 'approved' : 'returned', ctx, { reason, alone: deciding.own })
    return { approval: { ...approval, ...stepped(approval, step), request: ctx.requestId } }
  })
  return { done: true }
}
