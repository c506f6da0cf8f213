import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { AppError } from '@/cloudfunctions/kit/app-error'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { DossierDocument } from './document'
import { addDossier, changeDossier, findDossier } from './store'

/** A handful of colleagues write in one dossier; more tries than this are a fault. */
const TRIES = 10

export interface By {
  activity: ActivityDocument
  openid: string
  now: string
}

export const blank = ({ activity, openid, now }: By): DossierDocument => ({
  ...newEnvelope(activity._id, openid, now),
  ...{ orgId: activity.orgId, ancestors: activity.ancestors, improvements: [] },
})

/** Reads, decides and writes on what was read; again when somebody was quicker. `decide`: null = nothing to change. */
export const moveDossier = async (
  by: By,
  decide: (dossier: DossierDocument) => Partial<DossierDocument> | null,
): Promise<DossierDocument> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await findDossier(by.activity._id)
    const before = found ?? blank(by)
    const change = decide(before)
    if (!change) return before

    const set = { ...change, updatedAt: by.now, updatedBy: by.openid }
    const after = { ...before, ...set }
    if (!found && (await addDossier(after)) === 'added') return after
    if (found && (await changeDossier(found, set))) return { ...after, rev: found.rev + 1 }
  }
  throw new AppError('BUSY')
}
