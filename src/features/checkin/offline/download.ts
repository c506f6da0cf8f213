import type { DeskActivity } from '@/types/activity'
import type { Expected } from '@/types/offline'
import { LIMITS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'

import type { KeptList } from '@/src/lib/offline-kept'
import { keepList, listOf } from '@/src/lib/offline-kept'

/** The whole list, page by page; false: the phone's storage is full. What this phone ticked before stays ticked. */
export const download = async (
  activity: DeskActivity,
  onRows: (count: number) => void,
): Promise<KeptList | null> => {
  const { id: activityId, title, startsAt, endsAt, place } = activity
  const { leaseId, until } = await call('offline.lease', { activityId })
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
  const list: KeptList = {
    ...{ activityId, title, startsAt, endsAt, placeName: place.name, leaseId, until, rows },
    log: listOf(activityId)?.log ?? [],
  }
  return keepList(list) ? list : null
}
