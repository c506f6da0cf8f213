import type { Expected } from '@/types/offline'

import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { RegistrationDocument } from './document'
import { LIST_BY, listRegistrants } from './store'

const PAGE = 100

/** A page of whoever holds a place, in the order of their names; it may be shorter than asked. */
export const comingPage = async (
  activityId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ items: RegistrationDocument[]; next: string | null }> => {
  const rows = await listRegistrants(activityId, undefined, page)
  const { items, next } = pageOfRows(rows, { by: LIST_BY, limit: page.limit }, (row) => row)
  return { items: items.filter(({ state }) => state === 'registered'), next }
}

/** Everybody who holds a place, in the order of their names; read page by page. */
export const comingRows = async (activityId: string): Promise<RegistrationDocument[]> => {
  const rows: RegistrationDocument[] = []
  let cursor: string | undefined
  for (;;) {
    const { items, next } = await comingPage(activityId, { cursor, limit: PAGE })
    rows.push(...items)
    if (next === null) return rows
    cursor = next
  }
}

/** Companions without a name count; a walk-in beyond the capacity is one head all the same. */
export const headsOf = ({ seats }: Pick<RegistrationDocument, 'seats'>): number => Math.max(1, seats)

/** What a phone may hold of somebody without signal. */
export const expectedView = (row: RegistrationDocument): Expected => ({
  ...{ personId: row.personId, ticket: row.ticket, heads: headsOf(row), present: row.present !== null },
  ...{ name: row.person.name, birthYear: row.person.birthYear, phoneTail: row.person.phoneTail },
})
