import fc from 'fast-check'

import type { World } from '../world'
import { startWorld } from '../world'
import {
  book,
  branchId,
  brought,
  caseworker,
  fillRound,
  homeOf,
  homesIn,
  nobodyHome,
  phoneOf,
  roundId,
  secretary,
  stockWrongs,
} from './delivery-steps'

const HOLDERS = [caseworker, secretary] as const
const HOMES = 3
const RUNS = 8

let world: World
let homes: string[]
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
  await fillRound(world, secretary, branchId)
  homes = homesIn(world)
    .map(({ _id }) => _id)
    .slice(0, HOMES)
})
afterAll(() => world.stop())

/** What two phones, the desk and the storeroom do. `send`: a phone hands in some of what it has, maybe not for the first time. */
type Deed =
  | { deed: 'bring'; phone: number; home: number; count: number }
  | { deed: 'miss'; phone: number; home: number }
  | { deed: 'send'; phone: number; from: number; many: number }
  | { deed: 'correct'; home: number; count: number }
  | { deed: 'stock'; change: number; over: boolean }

const phone = fc.nat(HOLDERS.length - 1)
const home = fc.nat(HOMES - 1)
const count = fc.integer({ min: 0, max: 20 })

const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ deed: fc.constant('bring' as const), phone, home, count }),
  fc.record({ deed: fc.constant('miss' as const), phone, home }),
  fc.record({
    deed: fc.constant('send' as const),
    phone,
    from: fc.nat(6),
    many: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ deed: fc.constant('correct' as const), home, count }),
  fc.record({
    ...{ deed: fc.constant('stock' as const), over: fc.boolean() },
    change: fc.integer({ min: -40, max: 40 }).filter((change) => change !== 0),
  }),
)

type Phone = Awaited<ReturnType<typeof phoneOf>> & {
  log: ReturnType<Awaited<ReturnType<typeof phoneOf>>['write']>[]
}

const gaveOf = (pieces: number) => (pieces === 0 ? [] : [{ itemId: book, count: pieces }])

const play = async (deed: Deed, phones: readonly Phone[]): Promise<void> => {
  if (deed.deed === 'stock') {
    const { change, over } = deed
    await world.ask(secretary, 'stock.move', { orgId: branchId, itemId: book, change, reason: '盘点', over })
    return
  }
  if (deed.deed === 'correct') {
    const deliveryId = homes[deed.home] ?? ''
    const record = brought({ gave: gaveOf(deed.count) })
    await world.ask(secretary, 'delivery.record', { deliveryId, rev: homeOf(world, deliveryId).rev, record })
    return
  }
  const mine = phones[deed.phone]
  if (!mine) throw new Error('no such phone')
  if (deed.deed === 'send') {
    const entries = mine.log.slice(deed.from, deed.from + deed.many)
    if (entries.length > 0) await mine.send(entries)
    return
  }
  const record = deed.deed === 'bring' ? brought({ gave: gaveOf(deed.count) }) : nobodyHome
  mine.log.push(mine.write(homes[deed.home] ?? '', record))
}

test('whatever two phones, the desk and the storeroom do: everybody is in exactly one place, the stock is what came less what went, and nothing written is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aDeed, { minLength: 6, maxLength: 16 }), async (deeds) => {
      const phones: Phone[] = []
      for (const openid of HOLDERS) phones.push({ ...(await phoneOf(world, openid)), log: [] })
      for (const deed of deeds) await play(deed, phones)
      for (const { log, send } of phones)
        for (let at = 0; at < log.length; at += 4) await send(log.slice(at, at + 4))

      const { tally } = await world.call(secretary, 'delivery.round', { roundId })
      expect(tally.open + tally.delivered + tally.missed + tally.away).toBe(homesIn(world).length)
      expect(stockWrongs(world)).toEqual([])
      for (const { log } of phones)
        for (const { id, deliveryId } of log) expect(homeOf(world, deliveryId).entries).toContain(id)
    }),
    { numRuns: RUNS },
  )
})
