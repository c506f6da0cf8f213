import type { Cell } from '@/domain/figures'
import { lastDayOf } from '@/domain/figures'

import { figuresWithHorizon, findOrgFigures } from './store'

type Done = Record<string, number>

const byType = (cell: Cell | undefined): Done =>
  Object.fromEntries((cell?.rows ?? []).map(({ type, sessions }) => [type, sessions]))

/** Sessions held in a year by type: of an org with everything below it, and of each of these places. Two calls, one more for each 100 places. */
export const doneByType = async (
  orgId: string,
  places: readonly string[],
  year: string,
): Promise<{ all: Done; of: Map<string, Done>; asOf: string | null }> => {
  const { cells, upTo } = await figuresWithHorizon(orgId, year)
  const found = await findOrgFigures(places, year)
  return {
    all: byType(cells[year]),
    of: new Map(found.map((one) => [one.orgId, byType(one.cells[year])])),
    asOf: upTo,
  }
}

/** The last day on which a centre held a session at each of these places, years in their order, newest first; one call a year. */
export const lastHeldAt = async (
  places: readonly string[],
  years: readonly string[],
): Promise<Map<string, string>> => {
  const last = new Map<string, string>()
  for (const year of years) {
    const left = places.filter((orgId) => !last.has(orgId))
    for (const { orgId, cells } of await findOrgFigures(left, year)) {
      const day = lastDayOf(cells)
      if (day !== null) last.set(orgId, day)
    }
  }
  return last
}
