import { collection } from '@/cloudfunctions/kit/database'

import type { DossierDocument } from './document'

const dossiers = collection<DossierDocument>('dossiers')

export const findDossier = (activityId: string): Promise<DossierDocument | null> => dossiers.find(activityId)

export const addDossier = (dossier: DossierDocument) => dossiers.add(dossier)

/** Changes it if nobody changed it since it was read. */
export const changeDossier = async (
  { _id, rev }: DossierDocument,
  set: Partial<DossierDocument>,
): Promise<boolean> => (await dossiers.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1
