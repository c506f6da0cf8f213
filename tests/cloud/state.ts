import type { RegistrationDocument, RosterDocument } from '@/cloudfunctions/features/registration/document'

import type { World } from '../world'

export const rosterOf = ({ cloud }: World, activityId: string): RosterDocument => {
  const [roster] = cloud.database.peek('rosters', { query: { _id: activityId } })
  if (!roster) throw new Error(`no roster ${activityId}`)
  return roster as unknown as RosterDocument
}

export const rowsOf = ({ cloud }: World, activityId: string): RegistrationDocument[] =>
  cloud.database.peek('registrations', {
    query: { activityId },
    limit: 5000,
  }) as unknown as RegistrationDocument[]

export const rowOf = (world: World, activityId: string, personId: string): RegistrationDocument | undefined =>
  rowsOf(world, activityId).find((row) => row.personId === personId)

/** What must hold of an activity at rest: places add up, tickets are one each, and the rows say what the roster says. */
export const violations = (world: World, activityId: string): string[] => {
  const roster = rosterOf(world, activityId)
  const rows = rowsOf(world, activityId)
  const holds = Object.entries(roster.held)
  const seats = holds.reduce((sum, [, hold]) => sum + hold.seats, 0)
  const found: string[] = []
  const must = (holds_: boolean, words: string) => {
    if (!holds_) found.push(words)
  }

  must(roster.taken === seats, `taken ${roster.taken} but holds ${seats}`)
  must(
    roster.capacity === null || roster.left === roster.capacity - seats,
    `left ${roster.left} of ${roster.capacity}`,
  )
  must(roster.left === null || roster.left >= 0, `left ${roster.left}`)
  must(Object.keys(roster.tickets).length === holds.length, 'tickets and holds differ')
  for (const [personId, hold] of holds) {
    must(roster.tickets[hold.ticket] === personId, `ticket of ${personId}`)
    const row = rows.find((each) => each.personId === personId)
    must(row !== undefined && row.state !== 'cancelled' && row.ticket === hold.ticket, `row of ${personId}`)
  }
  for (const row of rows.filter(({ state }) => state === 'registered')) {
    must(roster.held[row.personId] !== undefined, `row without a hold: ${row.personId}`)
  }
  return found
}

/** The newest call of that path, as the local cloud counted it. */
export const lastCall = ({ cloud }: World, path: string) => {
  const call = cloud.calls().findLast((each) => each.path === path)
  if (!call) throw new Error(`no call of ${path}`)
  return call
}
