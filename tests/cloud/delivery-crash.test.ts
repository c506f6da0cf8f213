import { plusMonths } from '@/domain/calendar'
import { whyListed } from '@/domain/delivery'
import type { DeliveryDocument } from '@/cloudfunctions/features/delivery/document'

import type { World } from '../world'
import { startWorld } from '../world'
import {
  book,
  branchId,
  brought,
  caseworker,
  CASEWORKER_GRANT,
  fillRound,
  followUpsOf,
  homeOf,
  homesIn,
  MONTH,
  nobodyHome,
  phoneOf,
  roundId,
  secretary,
  stockOf,
  stockWrongs,
} from './delivery-steps'
import { atEveryCall, killedAtEveryWrite } from './stops'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
  await fillRound(world, secretary, branchId)
  await world.call(secretary, 'delivery.assign', { roundId, grantId: CASEWORKER_GRANT })
}, 120_000)
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const rev = (id: string) => homeOf(world, id).rev
const gave = [{ itemId: book, count: 1 }]
const need = { what: '想要轮椅', days: 7 }
const aHome = () => homesIn(world)[0]?._id ?? ''

test('a record killed at any write and sent again is one record, out of the stock once, with one follow-up', async () => {
  const deliveryId = aHome()
  let before = 0
  await killedAtEveryWrite(world, {
    prepare: async () => {
      const none = { deliveryId, rev: rev(deliveryId), record: brought() }
      await world.call(caseworker, 'delivery.record', none)
      before = followUpsOf(world, homeOf(world, deliveryId).personId).length
      return { deliveryId, rev: rev(deliveryId), record: brought({ gave, need }) }
    },
    ask: (input, tap) => world.ask(caseworker, 'delivery.record', input, tap),
    then: 'again',
    check: (_, moment) => {
      const follow = followUpsOf(world, homeOf(world, deliveryId).personId).length
      expect([moment, stockOf(world).left, follow - before, ...stockWrongs(world)]).toEqual([moment, 39, 1])
    },
  })
})

test('what a phone sends, killed at any write and sent again by another request, happens once', async () => {
  const homes = homesIn(world).slice(1, 2)
  const phone = await phoneOf(world, caseworker)
  let left = 0
  await killedAtEveryWrite(world, {
    prepare: async () => {
      for (const { _id: deliveryId } of homes)
        await world.call(caseworker, 'delivery.record', {
          ...{ deliveryId, rev: rev(deliveryId), record: nobodyHome },
        })
      left = stockOf(world).left
      return homes.map(({ _id }) => phone.write(_id, brought({ gave, need })))
    },
    ask: (entries, tap) => world.ask(caseworker, 'delivery.replay', { leaseId: phone.leaseId, entries }, tap),
    then: 'again',
    check: async (entries, moment) => {
      expect((await phone.send(entries)).map(({ outcome }) => outcome)).toEqual(['done'])
      expect([moment, stockOf(world).left, ...stockWrongs(world)]).toEqual([moment, left - 1])
    },
  })
})

test('in and out of the stock happen once', async () => {
  let left = 0
  await killedAtEveryWrite(world, {
    prepare: () => {
      left = stockOf(world).left
    },
    ask: (_, tap) =>
      world.ask(
        secretary,
        'stock.move',
        { orgId: branchId, itemId: book, change: 5, reason: '新到的', over: false },
        tap,
      ),
    then: 'again',
    check: (_, moment) =>
      expect([moment, stockOf(world).left, ...stockWrongs(world)]).toEqual([moment, left + 5]),
  })
})

let months = 0
/** The first of the next month: nobody is listed yet. */
const nextMonth = () => {
  months += 1
  world.cloud.clock.set(new Date(`${plusMonths(MONTH, months)}-01T01:00:00.000Z`))
}
const listed = () => {
  const month = plusMonths(MONTH, months)
  const all = world.cloud.database.peek('deliveries', {
    query: { month },
    limit: 5000,
  }) as unknown as DeliveryDocument[]
  return { month, all }
}

test('the job of a month, stopped at any call, lists everybody who needs it exactly once', async () => {
  await atEveryCall(world, {
    job: 'delivery-rounds',
    prepare: () => Promise.resolve(nextMonth()),
    happens: 'stop',
    check: (moment) => {
      const { month, all } = listed()
      const ids = all.map(({ personId }) => personId)
      const wanted = world.city.persons.filter(
        (person) => whyListed(person, { month, absent: false }).length > 0,
      )
      expect([moment, new Set(ids).size]).toEqual([moment, ids.length])
      expect(ids).toEqual(expect.arrayContaining(wanted.map(({ _id }) => _id)))
    },
  })
})
