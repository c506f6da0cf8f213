import type { meeting } from '@/types/branch-life'

import { whyNotConfirm, whyNotCorrect, whyNotEdit } from '@/domain/meeting'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { change } from './change'
import { dueOf } from './roll'

type Actions = Handlers<typeof meeting>

export const write: Actions['write'] = async ({ rev, record }, ctx) =>
  change(ctx, { rev }, (before) => {
    const refusal = whyNotEdit(before)
    if (refusal) throw ctx.fail(refusal)
    return record
  })

/** Who should have been there is fixed with it: who joins later was not missing. */
export const confirm: Actions['confirm'] = async ({ rev, ticks }, ctx) =>
  change(ctx, { rev, ticks }, async (before) => {
    const refusal = whyNotConfirm(before, ctx.now)
    if (refusal) throw ctx.fail(refusal)
    const confirmed = { at: ctx.now, byName: callerName(ctx.caller) }
    return { state: 'confirmed', confirmed, due: await dueOf(before) }
  })

export const correct: Actions['correct'] = async ({ rev, record, changed }, ctx) =>
  change(ctx, { rev }, ({ older, state, chair, recorder, topics, resolutions }) => {
    const refusal = whyNotCorrect({ state, older })
    if (refusal) throw ctx.fail(refusal)
    const was = { chair, recorder, topics, resolutions }
    return {
      ...record,
      older: [...older, { ...was, until: ctx.now, changed, byName: callerName(ctx.caller) }],
    }
  })
