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
  const homes = homesIn(world).slice(1, 3)
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
      expect((await phone.send(entries)).map(({ outcome }) => outcome)).toEqual(['done', 'done'])
      expect([moment, stockOf(world).left, ...stockWrongs(world)]).toEqual([moment, left - 2])
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
  const titles = ['健康手册', '党员文摘', '老年日报', '家庭医生', '半月谈', '长寿', '夕阳红']
  let at = 0
  await killedAtEveryWrite(world, {
    prepare: () => (at += 1),
    ask: (n, tap) =>
      world.ask(
        secretary,
        'stock.add',
        { orgId: branchId, kind: 'book', title: titles[n] ?? '', count: 2 },
        tap,
      ),
    then: 'again',
    check: async (n, moment) => {
      const { items } = await world.call(secretary, 'stock.list', { orgId: branchId })
      expect([moment, items.filter(({ title }) => title === titles[n]).map(({ left: is }) => is)]).toEqual([
        ...[moment, [2]],
      ])
    },
  })
})

test('a setting of a round, of a home and of a file is made once', async () => {
  const deliveryId = aHome()
  const roundRev = () => world.cloud.database.peek('rounds', { query: { _id: roundId } })[0]?.rev as number
  await killedAtEveryWrite(world, {
    prepare: () => ({ roundId, rev: roundRev(), items: gave }),
    ask: (input, tap) => world.ask(secretary, 'delivery.setItems', input, tap),
    then: 'again',
    check: ({ rev: before }, moment) => expect([moment, roundRev()]).toEqual([moment, before + 1]),
  })
  await killedAtEveryWrite(world, {
    prepare: () => ({ deliveryId, rev: rev(deliveryId), items: null, grantId: null, second: '老陈' }),
    ask: (input, tap) => world.ask(secretary, 'delivery.plan', input, tap),
    then: 'again',
    check: ({ rev: before }, moment) => expect([moment, rev(deliveryId)]).toEqual([moment, before + 1]),
  })
  const { personId } = homeOf(world, deliveryId)
  await killedAtEveryWrite(world, {
    prepare: async () => ({
      ...{ personId, rev: (await world.call(secretary, 'delivery.home', { personId })).rev },
      ...{ address: '长青路9号', needsDelivery: true },
    }),
    ask: (input, tap) => world.ask(secretary, 'delivery.setHome', input, tap),
    then: 'again',
    check: async ({ rev: before }, moment) =>
      expect([moment, (await world.call(secretary, 'delivery.home', { personId })).rev]).toEqual([
        ...[moment, before + 1],
      ]),
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

test('a round made by hand and killed at any write lists everybody of it once after the next try', async () => {
  const members = world.city.persons.filter(({ memberOf }) => memberOf?.includes(branchId))
  await killedAtEveryWrite(world, {
    prepare: nextMonth,
    ask: (_, tap) => world.ask(secretary, 'delivery.fill', { orgId: branchId }, tap),
    then: 'again',
    check: (_, moment) => {
      const { month, all } = listed()
      const wanted = members.filter((person) => whyListed(person, { month, absent: false }).length > 0)
      const ids = all.map(({ personId }) => personId)
      expect([moment, new Set(ids).size]).toEqual([moment, ids.length])
      expect(ids).toEqual(expect.arrayContaining(wanted.map(({ _id }) => _id)))
    },
  })
})

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
