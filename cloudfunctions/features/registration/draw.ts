import { createHash } from 'node:crypto'

import type { RosterDocument } from './document'
import { placesIn } from './roster-fields'
import { moveRoster } from './roster-store'
import type { Moved } from './settle'
import { settle } from './settle'
import { showPromoted } from './show-rows'
import { waitingNow } from './store'

/** Public arithmetic: whoever has the seed and the codes finds the same order. */
export const lotOf = (seed: string, code: string): string =>
  createHash('sha256').update(`${seed}:${code}`).digest('hex')

const drawnOrder = (seed: string, codes: readonly string[]): string[] =>
  [...codes].sort((a, b) => (lotOf(seed, a) < lotOf(seed, b) ? -1 : 1))

/** The line is put into the order drawn and served from its head; once. */
const drawn = (roster: RosterDocument, now: string): Moved | null => {
  const { draw, line, closesAt, taken } = roster
  if (!draw || draw.drawnAt !== null || now < closesAt) return null
  const order = drawnOrder(
    draw.seed,
    line.map(({ id }) => id),
  )
  const ordered = order.flatMap((id) => line.filter((party) => party.id === id))
  const after = { ...roster, draw: { ...draw, drawnAt: now }, line: ordered }
  const { promoted, change } = settle(
    after,
    { places: placesIn(roster), line: ordered, taken, step: { what: 'drawn', order } },
    now,
  )
  const won = new Set(promoted.map(({ party }) => party.id))
  const left = ordered.filter(({ id }) => !won.has(id))
  // The whole line is set in its new order, so nothing is pulled out of the old one.
  return { promoted, change: { ...change, pull: {}, set: { ...change.set, draw: after.draw, line: left } } }
}

/** False while registration is still open. Drawing again changes nothing. */
export const drawLots = async (activityId: string, now: string): Promise<boolean> => {
  const { roster, moved } = await moveRoster(activityId, (found) => drawn(found, now))
  await showPromoted(activityId, moved?.promoted ?? [], now)
  if (moved) await waitingNow(activityId, now)
  return roster !== null && now >= roster.closesAt
}
