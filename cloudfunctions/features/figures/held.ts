import { findSessions } from './store'

export interface HeldCount {
  registered: number
  visits: number
}

/** What was counted of these sessions, those that were held; one database call. */
export const heldCounts = async (activityIds: readonly string[]): Promise<Map<string, HeldCount>> =>
  new Map(
    (await findSessions(activityIds)).flatMap(({ _id, held, registered, visits }) =>
      held ? [[_id, { registered, visits }] as const] : [],
    ),
  )
