import type { Bus, Point, Rider } from '@/types/rollcall'

import { DEFAULT_POINTS } from '@/domain/rollcall'

import { ridersOf, rowsToCall } from './riders'
import { findRollcall } from './store'

interface Plan {
  rev: number
  points: Point[]
  buses: Bus[]
  riders: Rider[]
}

/** Who sits where, for the desk and for paper; null: more people than are called by name at once. */
export const busPlan = async (activityId: string): Promise<Plan | null> => {
  const [found, rows] = await Promise.all([findRollcall(activityId), rowsToCall(activityId)])
  if (!rows) return null
  const plan = found ?? { rev: 0, points: [...DEFAULT_POINTS], buses: [], seats: {} }
  const { rev, points, buses } = plan
  return { rev, points, buses, riders: ridersOf(rows, plan) }
}
