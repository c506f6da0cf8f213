import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { DossierDocument, PlaceCardDocument } from './document'
import { findCard, keepCard } from './store'

const cardId = ({ orgId, place }: ActivityDocument): string => idFrom(orgId, place.name)

/** The session's own card is the decision; this is its copy for the next session at that place. */
export const keepPlaceCard = async (
  activity: ActivityDocument,
  { survey, updatedBy }: DossierDocument,
): Promise<void> => {
  const { at, byName, power, toilets, seats, shade, parking, more } = survey
  if (at === null) return
  const { orgId, ancestors, place } = activity
  await keepCard({
    ...newEnvelope(cardId(activity), updatedBy, at),
    ...{ orgId, ancestors, name: place.name, at, byName },
    card: { power, toilets, seats, shade, parking, more },
  })
}

/** What is known of the place, for whoever has not been there yet. */
export const lastCard = (activity: ActivityDocument): Promise<PlaceCardDocument | null> =>
  findCard(cardId(activity))
