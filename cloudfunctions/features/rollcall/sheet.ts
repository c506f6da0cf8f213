import type { rollcall, Said } from '@/types/rollcall'

import { DEFAULT_POINTS, everHere, lastSaid } from '@/domain/rollcall'

import { expectedView } from '@/cloudfunctions/features/registration/coming-rows'
import { rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { findRollcall } from './store'

/** Who was here and holds no place any more. */
const stillAboard = async (activityId: string, said: readonly Said[]) => {
  const ids = everHere(said)
  if (ids.length === 0) return []
  const rows = await rowsOfPersons(activityId, ids)
  return rows.filter(({ state }) => state !== 'registered').map(expectedView)
}

export const sheet: Handlers<typeof rollcall>['sheet'] = async ({ activityId }, ctx) => {
  if (ctx.scoped.state === 'draft') throw ctx.fail('NOT_FOUND')
  const found = await findRollcall(activityId)
  const { points, buses, seats } = found ?? { points: [...DEFAULT_POINTS], buses: [], seats: {} }
  const groups = found?.groups ?? {}
  const said = [...lastSaid(found?.said ?? []).values()]
  return { points, buses, seats, groups, said, others: await stillAboard(activityId, said) }
}
