import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { RegistrationDocument } from './document'
import { LIST_BY, listRegistrants } from './store'

const PAGE = 100

/** Everybody who holds a place, in the order of their names; read page by page. */
export const comingRows = async (activityId: string): Promise<RegistrationDocument[]> => {
  const rows: RegistrationDocument[] = []
  let cursor: string | undefined
  for (;;) {
    const page = pageOfRows(
      await listRegistrants(activityId, undefined, { cursor, limit: PAGE }),
      PAGED,
      (row) => row,
    )
    rows.push(...page.items)
    if (page.next === null) return rows.filter(({ state }) => state === 'registered')
    cursor = page.next
  }
}

const PAGED = { by: LIST_BY, limit: PAGE }
