import type { Stage } from '@/types/stage'

import { dossierStage } from '@/domain/dossier'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { heldCounts } from '@/cloudfunctions/features/figures/held'

import { stageFacts } from './store'

const NOTHING = {
  approval: { state: 'draft' as const },
  endedAt: null,
  photos: [],
  heard: [],
  improvements: [],
}

/** A session that is still to come stands where its publication put it; nothing else need be read of it. */
const hasFacts = ({ state, startsAt }: ActivityDocument, now: string): boolean =>
  state === 'draft' || (state === 'published' && startsAt <= now)

/**
 * Stages of a page of a list, at most two database calls. Who was there comes from the figures, which follow the end of a
 * session by some minutes.
 */
export const stagesOf = async (
  activities: readonly ActivityDocument[],
  now: string,
): Promise<(activity: ActivityDocument) => Stage> => {
  const told = activities.filter((activity) => hasFacts(activity, now)).map(({ _id }) => _id)
  const over = activities.filter(({ state, endsAt }) => state === 'published' && endsAt <= now)
  const [facts, held] = await Promise.all([
    told.length > 0 ? stageFacts(told) : [],
    over.length > 0 ? heldCounts(over.map(({ _id }) => _id)) : new Map<string, { visits: number }>(),
  ])
  const byId = new Map(facts.map((each) => [each._id, each]))

  return (activity) => {
    const counts = { named: held.get(activity._id)?.visits ?? 0, heads: 0 }
    return dossierStage({ ...(byId.get(activity._id) ?? NOTHING), activity, counts }, now)
  }
}
