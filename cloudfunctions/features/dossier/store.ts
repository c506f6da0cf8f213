import { collection, is } from '@/cloudfunctions/kit/database'

import type { DossierDocument, PlaceCardDocument } from './document'

const dossiers = collection<DossierDocument>('dossiers')
const cards = collection<PlaceCardDocument>('placeCards')

export const findDossier = (activityId: string): Promise<DossierDocument | null> => dossiers.find(activityId)

export const addDossier = (dossier: DossierDocument) => dossiers.add(dossier)

type StageFacts = Pick<DossierDocument, '_id' | 'approval' | 'endedAt' | 'photos' | 'heard' | 'improvements'>

/** Of each, only what its stage follows from. */
export const stageFacts = (ids: readonly string[]): Promise<StageFacts[]> =>
  dossiers.query({
    where: { _id: is.in(ids) },
    limit: ids.length,
    fields: ['approval', 'endedAt', 'photos', 'heard', 'improvements'],
  })

/** Changes it if nobody changed it since it was read. */
export const changeDossier = async (
  { _id, rev }: DossierDocument,
  set: Partial<DossierDocument>,
): Promise<boolean> => (await dossiers.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

export const findCard = (id: string): Promise<PlaceCardDocument | null> => cards.find(id)

/** The newest card stays, in whatever order they arrive. */
export const keepCard = async (document: PlaceCardDocument): Promise<void> => {
  if ((await cards.add(document)) === 'added') return
  const { _id, card, at, byName, updatedAt, updatedBy } = document
  await cards.update(
    { _id, at: is.lt(at) },
    { set: { card, at, byName, updatedAt, updatedBy }, inc: { rev: 1 } },
  )
}
