import type { Rider, rollcall } from '@/types/rollcall'

import { groupsOf, movedTo } from '@/domain/bus-groups'
import { fillBuses, partiesToSeat, takenSeats, whyNotSeat } from '@/domain/seating'

import type { Handlers } from '@/cloudfunctions/kit/context'

import type { Arranging } from './arrange'
import { arrange, arrangement } from './arrange'
import type { RollcallDocument } from './document'
import { ridersOf, rowsToCall } from './riders'

const ridersNow = async (ctx: Arranging, before: RollcallDocument) => {
  const rows = await rowsToCall(ctx.scoped._id)
  if (!rows) throw ctx.fail('ROLLCALL.TOO_MANY')
  return ridersOf(rows, before)
}

const seatsOf = (riders: readonly Rider[]): Record<string, string> =>
  Object.fromEntries(riders.flatMap(({ personId, busId }) => (busId === null ? [] : [[personId, busId]])))

/** Only people who hold a place are seated; whoever gave it back frees the seat by that alone. */
export const seat: Handlers<typeof rollcall>['seat'] = async ({ rev, personIds, busId, evenIfFull }, ctx) => {
  const { before, repeated } = await arrangement(ctx)
  if (repeated) return { rev: before.rev }

  const bus = before.buses.find(({ id }) => id === busId) ?? null
  if (busId !== null && !bus) throw ctx.fail('CONFLICT')
  const riders = await ridersNow(ctx, before)
  const refusal = evenIfFull ? null : whyNotSeat(riders, personIds, bus)
  if (refusal) throw ctx.fail(refusal)

  const after = movedTo(riders, personIds, busId)
  return { rev: await arrange(ctx, rev, { seats: seatsOf(after), groups: groupsOf(after) }) }
}

export const group: Handlers<typeof rollcall>['group'] = async ({ rev, personIds, group: name }, ctx) => {
  const { before, repeated } = await arrangement(ctx)
  if (repeated) return { rev: before.rev }

  const riders = await ridersNow(ctx, before)
  const after = riders.map((rider) =>
    personIds.includes(rider.personId) ? { ...rider, group: name } : rider,
  )
  return { rev: await arrange(ctx, rev, { groups: groupsOf(after) }) }
}

const headsLeft = (riders: readonly { heads: number; busId: string | null }[]): number =>
  riders.reduce((sum, { heads, busId }) => (busId === null ? sum + heads : sum), 0)

export const fill: Handlers<typeof rollcall>['fill'] = async ({ rev }, ctx) => {
  const { before, repeated } = await arrangement(ctx)
  const riders = await ridersNow(ctx, before)
  if (repeated) return { rev: before.rev, left: headsLeft(riders) }

  const taken = takenSeats(riders)
  const free = before.buses.map(({ id, seats }) => ({ id, free: seats - (taken.get(id) ?? 0) }))
  const parties = partiesToSeat(riders)
  const { seated } = fillBuses(parties, free)
  const buses = new Map(
    parties.flatMap(({ id, members }) => members.map(({ personId }) => [personId, seated.get(id) ?? null])),
  )
  const after = riders.map((rider) => ({ ...rider, busId: rider.busId ?? buses.get(rider.personId) ?? null }))
  return { rev: await arrange(ctx, rev, { seats: seatsOf(after) }), left: headsLeft(after) }
}
