import type { DeliveryDocument, RoundDocument } from '@/cloudfunctions/features/delivery/document'
import { makePerson } from '@/cloudfunctions/features/person/make'
import { LIMITS } from '@/types/kernel/limits'

import { brought, phoneOf } from '../cloud/delivery-steps'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { idOf, load, NOW, PLACE } from './crowd'
import type { Figures } from './measure'
import { atMost, exactly, shown } from './measure'

const admin = openidOf('admin')
const ADMIN_GRANT = 'G000000010'
/** People of one community. */
const COMMUNITY = 500
/** As far away as a database is. */
const DATABASE_MS = 10
const MONTH_MS = 31 * 86_400_000
/** More database calls than any tick makes. */
const CALLS = 6_000
const LONGEST_TICKS = 60
/** Homes of the round that two phones bring to. */
const WALKED = 60

const placeOf = (i: number) => {
  const orgId = idOf('CRND', Math.floor(i / COMMUNITY))
  return { orgId, ancestors: [...PLACE.ancestors, orgId], name: '新社区' }
}

/** Every fourth is over eighty. */
const settle = async (world: World, people: number): Promise<void> => {
  for (let from = 0; from < people; from += 5_000) {
    const some = Array.from({ length: Math.min(5_000, people - from) }, (_, n) => from + n)
    await load(
      world,
      'persons',
      some.map((i) =>
        makePerson({
          ...{ id: idOf('RND', i), name: '林桂英', phone: null, verified: true, by: 'bench', now: NOW },
          ...{ birthYear: i % 4 === 0 ? 1940 : 1955, place: placeOf(i) },
        }),
      ),
    )
  }
}

/** Minute after minute until nobody of the day is left to look at. */
const generate = async ({ cloud }: World) => {
  let [longestS, calls, ticks] = [0, 0, 0]
  const isOver = () => {
    const cursor = cloud.database.peek('jobs', { query: { _id: 'delivery-rounds' } })[0]?.cursor
    return typeof cursor === 'string' && (JSON.parse(cursor) as { after: unknown }).after === null
  }
  for (; ticks < LONGEST_TICKS && (ticks === 0 || !isOver()); ticks += 1) {
    const start = performance.now()
    await cloud.tick('jobs', 'delivery-rounds')
    longestS = Math.max(longestS, (performance.now() - start) / 1000)
    calls += cloud.calls().findLast((each) => each.function === 'jobs')?.databaseCalls ?? 0
    cloud.clock.advance(61_000)
  }
  return { longestS: Math.round(longestS * 10) / 10, calls, ticks }
}

const peek = <T>({ cloud }: World, name: string, query: Record<string, unknown>): T[] =>
  cloud.database.peek(name, { query }) as unknown as T[]

/** Two phones bring to the same homes, every batch sent twice and by both at once. */
const bring = async (world: World, roundId: string): Promise<DeliveryDocument[]> => {
  await world.call(admin, 'delivery.assign', { roundId, grantId: ADMIN_GRANT })
  const homes = peek<DeliveryDocument>(world, 'deliveries', { roundId }).slice(0, WALKED)
  const phone = async () => {
    const { write, send } = await phoneOf(world, admin)
    const entries = homes.map(({ _id }) => write(_id, brought()))
    return async () => {
      for (let at = 0; at < entries.length; at += LIMITS.deliveriesAtOnce) {
        const batch = entries.slice(at, at + LIMITS.deliveriesAtOnce)
        await send(batch)
        await send(batch)
      }
    }
  }
  const [one, two] = [await phone(), await phone()]
  await Promise.all([one(), two()])
  return peek<DeliveryDocument>(world, 'deliveries', { roundId })
}

/** 本月送学 of a whole city over a slow database, and one round of it brought home without signal: everybody in one place, once. */
export const measureRounds = async (world: World, people: number): Promise<Figures> => {
  await settle(world, people)
  // The other parts' minutes have made the rounds of this month.
  world.cloud.clock.advance(MONTH_MS)
  for (let at = 1; at <= CALLS; at += 1)
    world.cloud.faults.add({
      ...{ function: 'jobs', at, when: 'before', times: Infinity },
      do: { delayMs: DATABASE_MS },
    })
  const { longestS, calls, ticks } = await generate(world)
  world.cloud.faults.clear()

  const [round] = peek<RoundDocument>(world, 'rounds', { orgId: idOf('CRND', 0) })
  const after = await bring(world, round?._id ?? '')
  const { tally } = await world.call(admin, 'delivery.round', { roundId: round?._id ?? '' })
  const whom = peek<DeliveryDocument>(world, 'deliveries', {})
    .map(({ personId }) => personId)
    .filter((id) => id.startsWith('RND'))
  const wanted = Math.ceil(people / 4)
  const inTally = tally.open + tally.delivered + tally.missed + tally.away
  const unaccounted =
    Math.abs(wanted - new Set(whom).size) + Math.abs(whom.length - wanted) + Math.abs(after.length - inTally)
  const twice = after.filter(({ entries, others }) => entries.length - others.length > 1)
  return {
    [`round.persons${people}Calls`]: atMost(calls, Math.ceil(people * 0.04) + 120, 'database calls'),
    'round.longestTickS': atMost(longestS, 45, 's'),
    'round.ticks': shown(ticks, 'minutes until everybody was listed'),
    'delivery.offlineDuplicates': exactly(
      twice.length + Math.abs(tally.delivered - Math.min(WALKED, after.length)),
      0,
      'records too many or too few',
    ),
    'delivery.unaccounted': exactly(unaccounted, 0, 'people'),
  }
}
