import type { DeskActivity } from '@/types/activity'
import type { Expected } from '@/types/offline'
import { LIMITS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'

import type { KeptList } from '@/src/lib/offline-kept'
import { keepList, listOf, unsentOf } from '@/src/lib/offline-kept'

/** Everybody who holds a place, page by page. */
const expectedOf = async (activityId: string, onRows: (count: number) => void): Promise<Expected[]> => {
  const rows: Expected[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: Expected[]; next: string | null } = await call('offline.list', {
      ...{ activityId, limit: LIMITS.pageMax },
      ...(cursor === '' ? {} : { cursor }),
    })
    rows.push(...page.items)
    onRows(rows.length)
    cursor = page.next
  }
  return rows
}

/** The whole list; null: the phone's storage is full. What this phone ticked before stays ticked. `road`: with the buses and the roll. */
export const download = async (
  activity: DeskActivity,
  { road, onRows }: { road: boolean; onRows: (count: number) => void },
): Promise<KeptList | null> => {
  const { id: activityId, title, startsAt, endsAt, place } = activity
  const { leaseId, until } = await call('offline.lease', { activityId })
  const rows = await expectedOf(activityId, onRows)
  const sheet = road ? await call('rollcall.sheet', { activityId }) : listOf(activityId)?.road
  const list: KeptList = {
    ...{ activityId, title, startsAt, endsAt, placeName: place.name, leaseId, until, rows },
    ...(sheet ? { road: sheet } : {}),
    log: listOf(activityId)?.log ?? [],
  }
  return keepList(list) ? list : null
}

/**
 * What the other phones have sent in meanwhile, on the list this phone holds already. Taps of its own that the server had answered for
 * before are in the answer, put in their place among the others'. Throws where there is no network.
 */
export const refreshRoad = async (activityId: string): Promise<KeptList | null> => {
  if (!listOf(activityId)) return null
  const open = new Set(unsentOf(activityId).map(({ entry }) => entry.id))
  const answered = new Set(listOf(activityId)?.log.flatMap(({ id }) => (open.has(id) ? [] : [id])))
  const [rows, road] = await Promise.all([
    expectedOf(activityId, () => undefined),
    call('rollcall.sheet', { activityId }),
  ])
  const kept = listOf(activityId)
  if (!kept) return null
  const log = kept.log.filter(({ what, id }) => what !== 'road' || !answered.has(id))
  const list = { ...kept, rows, road, log }
  return keepList(list) ? list : null
}
