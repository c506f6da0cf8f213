import type { dossier, Note } from '@/types/dossier'
import { LIMITS } from '@/types/kernel/limits'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { moveDossier } from './move'
import { findDossier } from './store'

type Actions = Handlers<typeof dossier>
type AddContext = Context<(typeof dossier)['addNote' | 'hear']>

/** Its id comes from the request, so that a repetition finds it there. */
const add = (into: 'heard' | 'improvements', text: string, ctx: AddContext) => {
  const id = idFrom(ctx.caller.openid, ctx.requestId)
  const note: Note = { id, text, at: ctx.now, byName: callerName(ctx.caller) }

  return moveDossier(ctx, ({ [into]: notes }) => {
    if (notes.some((each) => each.id === id)) return null
    if (notes.length >= LIMITS.notesMax) throw ctx.fail('DOSSIER.FULL')
    return { [into]: [...notes, note] }
  })
}

/** What the last session of a series teaches the next one. */
export const improvementsOf = async (activityId: string): Promise<Note[]> =>
  (await findDossier(activityId))?.improvements ?? []

export const hear: Actions['hear'] = async ({ text }, ctx) => {
  await add('heard', text, ctx)
  return { done: true }
}

export const addNote: Actions['addNote'] = async ({ text }, ctx) => {
  await add('improvements', text, ctx)
  return { done: true }
}

/** One that is gone already is gone. */
export const dropNote: Actions['dropNote'] = async ({ noteId }, ctx) => {
  const isOther = ({ id }: Note) => id !== noteId
  await moveDossier(ctx, ({ heard, improvements }) =>
    [...heard, ...improvements].every(isOther)
      ? null
      : { heard: heard.filter(isOther), improvements: improvements.filter(isOther) },
  )
  return { done: true }
}
