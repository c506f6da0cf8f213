import { countsOf } from '@/cloudfunctions/features/checkin/counts'
import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'

import { blank } from './blank'
import type { DossierDocument } from './document'
import { lastCard } from './place-card'
import { findDossier } from './store'
import type { DossierView } from './view'
import { dossierView } from './view'

export interface ReadDossier {
  dossier: DossierDocument
  view: DossierView
}

/** Three calls, and one for the place's card while this session has none. */
export const readDossier = async (activity: ActivityDocument, now: string): Promise<ReadDossier> => {
  const [found, counts] = await Promise.all([findDossier(activity._id), countsOf(activity._id)])
  const dossier = found ?? blank(activity, '', now)
  const card = dossier.survey.rev === 0 ? await lastCard(activity) : null
  return { dossier, view: dossierView({ activity, dossier, counts, card, now }) }
}

/** May it go out? Where the org wants every plan agreed to first. One call, and one more where it does. */
export const isPlanSettled = async ({ _id, ancestors }: ActivityDocument): Promise<boolean> =>
  !(await settingsFor(ancestors)).planFirst || (await findDossier(_id))?.approval.state === 'approved'
