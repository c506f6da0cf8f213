import type { rollcall } from '@/types/rollcall'

import type { Context } from '@/cloudfunctions/kit/context'

import type { RollcallDocument } from './document'
import { blankRollcall } from './document'
import { addRollcall, changeRollcall, findRollcall } from './store'

export type Arranging = Context<(typeof rollcall)['setUp' | 'seat' | 'group' | 'fill']>

/** What is arranged now, made empty where nothing is; `repeated`: this very request has changed it already. */
export const arrangement = async (
  ctx: Arranging,
): Promise<{ before: RollcallDocument; repeated: boolean }> => {
  const activity = ctx.scoped
  if (activity.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  ctx.note({ target: activity._id, orgId: activity.orgId })
  const found = await findRollcall(activity._id)
  if (found) return { before: found, repeated: found.request === ctx.requestId }

  const blank = blankRollcall(activity, ctx.caller.openid, ctx.now)
  // Somebody may have been quicker; the edit itself then sees it by its `rev`.
  await addRollcall(blank)
  return { before: blank, repeated: false }
}

/** The edit, by its `rev`; answers the new one. */
export const arrange = async (
  ctx: Arranging,
  rev: number,
  set: Partial<RollcallDocument>,
): Promise<number> => {
  const mark = { updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }
  if (!(await changeRollcall(ctx.scoped._id, rev, { ...set, ...mark }))) throw ctx.fail('CONFLICT')
  return rev + 1
}
