import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Context } from '@/cloudfunctions/kit/context'

import { blank } from './blank'
import type { DossierDocument } from './document'
import { addDossier, changeDossier, findDossier } from './store'

/** A handful of colleagues write in one dossier; more tries than this are a fault. */
const TRIES = 20

export type Writing = Pick<Context, 'caller' | 'now' | 'requestId' | 'note'> & { scoped: ActivityDocument }

/** Reads, decides and writes on what was read; again when somebody was quicker. `decide`: null = nothing to change. */
export const moveDossier = async (
  { scoped: activity, caller: { openid }, now, note }: Writing,
  decide: (dossier: DossierDocument) => Partial<DossierDocument> | null,
): Promise<DossierDocument> => {
  note({ target: activity._id, orgId: activity.orgId })
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await findDossier(activity._id)
    const before = found ?? blank(activity, openid, now)
    const change = decide(before)
    if (!change) return before

    const set = { ...change, updatedAt: now, updatedBy: openid }
    const after = { ...before, ...set }
    if (!found && (await addDossier(after)) === 'added') return after
    if (found && (await changeDossier(found, set))) return { ...after, rev: found.rev + 1 }
  }
  throw new AppError('BUSY')
}
