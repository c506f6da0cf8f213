import { dossier } from '@/types/dossier'

import { implement } from '@/cloudfunctions/kit/context'

import { ask, decide } from './approval'
import { deciderOf } from './deciders'
import { addNote, dropNote, hear, improvementsOf } from './notes'
import { count, end } from './on-site'
import { addPhoto, dropPhoto, markPhoto, photosFor } from './photos'
import { readDossier } from './read'
import { save } from './save'

export const dossierRoutes = implement('dossier', dossier, {
  get: async (_, ctx) => {
    const read = await readDossier(ctx.scoped, ctx.now)
    return { ...read.view, decider: await deciderOf(ctx.scoped, read.dossier, ctx.caller) }
  },

  notes: async ({ activityId }) => ({ notes: await improvementsOf(activityId) }),

  save,
  ask,
  decide,
  count,
  hear,
  addNote,
  dropNote,
  end,
  addPhoto,
  markPhoto,
  dropPhoto,
  photos: photosFor,
})
