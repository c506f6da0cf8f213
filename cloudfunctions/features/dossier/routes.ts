import { dossier } from '@/types/dossier'

import { implement } from '@/cloudfunctions/kit/context'

import { addNote, improvementsOf } from './notes'

export const dossierRoutes = implement('dossier', dossier, {
  notes: async ({ activityId }) => ({ notes: await improvementsOf(activityId) }),
  addNote,
})
