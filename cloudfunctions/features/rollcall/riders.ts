import type { Rider } from '@/types/rollcall'
import { LIMITS } from '@/types/kernel/limits'

import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { comingPage, headsOf } from '@/cloudfunctions/features/registration/coming-rows'

import type { RollcallDocument } from './document'

const PAGE = 100

/** Everybody who holds a place, by name; null: more people than are called by name at once. */
export const rowsToCall = async (activityId: string): Promise<RegistrationDocument[] | null> => {
  const rows: RegistrationDocument[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { items, next } = await comingPage(activityId, { cursor, limit: PAGE })
    rows.push(...items)
    if (rows.length > LIMITS.roadPeople) return null
    cursor = next
  }
  return rows
}

type Seating = Pick<RollcallDocument, 'buses' | 'seats' | 'groups'>

/** Where they sit: a bus that was taken away sets its people free. */
export const ridersOf = (
  rows: readonly RegistrationDocument[],
  { buses, seats, groups }: Seating,
): Rider[] => {
  const known = new Set(buses.map(({ id }) => id))
  return rows.map((row) => {
    const seat = seats[row.personId] ?? ''
    const busId = known.has(seat) ? seat : null
    return {
      ...{ personId: row.personId, name: row.person.name, birthYear: row.person.birthYear },
      ...{ orgName: row.person.orgName, partyId: row.party.id, heads: headsOf(row) },
      ...{ busId, group: busId === null ? '' : (groups?.[row.personId] ?? '') },
    }
  })
}
