import type { Dossier } from '@/types/dossier'
import type { DoorCounts } from '@/types/checkin'

import { dossierStage } from '@/domain/dossier'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import type { DossierDocument, PlaceCardDocument } from './document'

const cardView = ({ card, at, byName }: PlaceCardDocument) => ({ ...card, at, byName })

interface Viewed {
  activity: ActivityDocument
  dossier: DossierDocument
  counts: DoorCounts
  card: PlaceCardDocument | null
  now: string
}

export type DossierView = Omit<Dossier, 'decider'>

/** Files and requests leave with it only as far as the contract lets them: its output drops them. */
export const dossierView = ({ activity, dossier, counts, card, now }: Viewed): DossierView => {
  const { approval, logistics, counted, endedAt, heard, improvements, photos } = dossier
  const { _id: id, orgId, orgName, title, state, startsAt, endsAt, place } = activity

  return {
    activity: { id, orgId, orgName, title, state, startsAt, endsAt, placeName: place.name },
    stage: dossierStage({ activity, approval, endedAt, counts, photos, heard, improvements }, now),
    plan: dossier.plan,
    budget: dossier.budget,
    logistics: {
      ...logistics,
      equipment: logistics.equipment.map((piece) => ({
        ...{ ...piece, loaded: null, back: null },
        ...counted[piece.key],
      })),
    },
    survey: dossier.survey,
    lastCard: card && cardView(card),
    approval: { rev: approval.rev, state: approval.state, steps: approval.steps },
    ...{ endedAt, heard, improvements, photos, counts },
  }
}
