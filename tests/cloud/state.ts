import type { RegistrationDocument, RosterDocument } from '@/cloudfunctions/features/registration/document'

import { placesIn, promotes } from '@/cloudfunctions/features/registration/roster-fields'
import { standingsOf } from '@/cloudfunctions/features/registration/project'
import type { Places } from '@/domain/queue'
import { poolFor, replay } from '@/domain/queue'
import { isComing } from '@/domain/registration'

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

/** Seats of each party that holds places. */
const partiesOf = ({ held }: RosterDocument): Map<string, number> => {
  const parties = new Map<string, number>()
  for (const { requestId, seats } of Object.values(held)) {
    parties.set(requestId, (parties.get(requestId) ?? 0) + seats)
  }
  return parties
}

/** The roster's own trail, replayed by the rule: who should hold places and who should wait, and in which order. */
const againstOracle = (roster: RosterDocument, start: Places): string[] => {
  const oracle = replay(start, roster.trail)
  const found: string[] = []
  for (const [id, seats] of partiesOf(roster)) {
    if (oracle.held.get(id)?.seats !== seats)
      found.push(`party ${id} holds ${seats}, not ${oracle.held.get(id)?.seats}`)
  }
  for (const [id, { seats }] of oracle.held) {
    if (seats > 0 && !partiesOf(roster).has(id)) found.push(`party ${id} should hold places`)
  }
  const line = (parties: readonly { id: string; seats: number }[]) =>
    parties.map(({ id, seats }) => `${id} ${seats}`).join(', ')
  if (line(roster.line) !== line(oracle.line))
    found.push(`line ${line(roster.line)}, not ${line(oracle.line)}`)
  return found
}

/** Where the roster began, told from where it is: what is left and what is held. */
const startOf = (roster: RosterDocument): Places => {
  const added = roster.trail.reduce((sum, step) => (step.what === 'added' ? sum + step.seats : sum), 0)
  return { open: roster.capacity === null ? null : roster.capacity - added, quotas: {} }
}

/** The oracle knows where an activity without quotas or edits began; others are compared by their own tests. */
const isPlain = ({ trail, quotas, mode }: RosterDocument): boolean =>
  mode === 'firstCome' && Object.keys(quotas).length === 0 && !trail.some(({ what }) => what === 'places')

/** What must hold of an activity at rest: places add up, nobody waits who fits, and the rows say what the roster says. */
export const violations = (world: World, activityId: string): string[] => {
  const roster = rosterOf(world, activityId)
  const rows = rowsOf(world, activityId)
  const holds = Object.entries(roster.held)
  const seats = holds.reduce((sum, [, hold]) => sum + hold.seats, 0)
  const set = Object.values(roster.quotas).reduce((sum, { left }) => sum + left, 0)
  const found: string[] = []
  const must = (holds_: boolean, words: string) => {
    if (!holds_) found.push(words)
  }

  must(roster.taken === seats, `taken ${roster.taken} but holds ${seats}`)
  must(
    roster.capacity === null || (roster.left ?? 0) + set === roster.capacity - seats,
    `left ${roster.left} + ${set} of ${roster.capacity}`,
  )
  must(roster.left === null || roster.left >= 0, `left ${roster.left}`)
  must(new Set(roster.numbers).size === roster.numbers.length, 'a number was given twice')
  must(new Set(holds.map(([, { ticket }]) => ticket)).size === holds.length, 'one ticket for two people')
  for (const [personId, hold] of holds) {
    must(roster.numbers.includes(hold.ticket), `ticket of ${personId}`)
    must(!(personId in roster.queued), `${personId} holds and waits`)
  }

  const waiting = roster.line.flatMap(({ id, members }) =>
    members.map(({ personId }) => [personId, id] as const),
  )
  must(String(waiting.sort()) === String(Object.entries(roster.queued).sort()), 'line and queued differ')
  if (promotes(roster)) {
    const fits = roster.line.filter((party) => poolFor(placesIn(roster), party) !== null)
    must(fits.length === 0, `${fits.length} parties wait although they fit`)
  }

  const standing = new Map(standingsOf(roster).map((each) => [each.personId, each]))
  for (const each of standing.values()) {
    const row = rows.find(({ personId }) => personId === each.personId)
    const says = row?.state === each.state || row?.state === 'calledOff'
    must(says && row.ticket === each.ticket, `row of ${each.personId} says ${row?.state}, not ${each.state}`)
  }
  for (const row of rows.filter(({ state }) => isComing(state))) {
    must(standing.has(row.personId), `row without a place or a wait: ${row.personId}`)
  }
  return isPlain(roster) ? [...found, ...againstOracle(roster, startOf(roster))] : found
}

/** The newest call of that path, as the local cloud counted it. */
export const lastCall = ({ cloud }: World, path: string) => {
  const call = cloud.calls().findLast((each) => each.path === path)
  if (!call) throw new Error(`no call of ${path}`)
  return call
}
