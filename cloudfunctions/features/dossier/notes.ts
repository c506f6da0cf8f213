import type { dossier, Note } from '@/types/dossier'
import { LIMITS } from '@/types/kernel/limits'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { moveDossier } from './move'
import { findDossier } from './store'

type AddContext = Context<(typeof dossier)['addNote']>

/** The note of this very tap: its id comes from the request, so that a repetition finds it there. */
const noteOf = (text: string, ctx: AddContext): Note => ({
  ...{ id: idFrom(ctx.caller.openid, ctx.requestId), text, at: ctx.now, byName: callerName(ctx.caller) },
})

/** What the last session of a series teaches the next one. */
export const improvementsOf = async (activityId: string): Promise<Note[]> =>
  (await findDossier(activityId))?.improvements ?? []

export const addNote: Handlers<typeof dossier>['addNote'] = async ({ activityId, text }, ctx) => {
  const note = noteOf(text, ctx)
  await moveDossier({ activity: ctx.scoped, openid: ctx.caller.openid, now: ctx.now }, ({ improvements }) => {
    if (improvements.some(({ id }) => id === note.id)) return null
    if (improvements.length >= LIMITS.notesMax) throw ctx.fail('DOSSIER.FULL')
    return { improvements: [...improvements, note] }
  })

  ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
  return { done: true }
}
