import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import {
  admin,
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
import { lastCall } from './state'
import { tickLater } from './stops'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await fillRound(world, secretary, branchId)
  await world.call(secretary, 'delivery.assign', { roundId, grantId: CASEWORKER_GRANT })
}, 120_000)
afterAll(() => world.stop())

let taken = 0
/** A home of the branch that nobody has been to. */
const someHome = () => {
  const found = homesIn(world)[taken]
  taken += 1
  if (!found) throw new Error('no home is left')
  return found
}
const rev = (id: string) => homeOf(world, id).rev

describe('the round of a month', () => {
  test('lists exactly the members who need it, each once; asked again it adds nobody', async () => {
    const members = world.city.persons.filter(({ memberOf }) => memberOf?.includes(branchId))
    const needy = members.filter(
      ({ mobility, birthYear }) => mobility !== 'free' || 2026 - (birthYear ?? 2026) >= 80,
    )

    expect(
      homesIn(world)
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual(needy.map(({ _id }) => _id).sort())
    expect(await fillRound(world, secretary, branchId)).toBe(0)
  })

  test('who asks for it later is added, and who stands there stays as they are', async () => {
    const listed = new Set(homesIn(world).map(({ personId }) => personId))
    const person = world.city.persons.find(
      ({ _id, memberOf }) => memberOf?.includes(branchId) && !listed.has(_id),
    )
    const personId = person?._id ?? ''
    const before = await world.call(secretary, 'delivery.home', { personId })
    const home = { personId, rev: before.rev, address: '长青路9号', needsDelivery: true }
    await world.call(secretary, 'delivery.setHome', home)

    expect(await fillRound(world, secretary, branchId)).toBe(1)
    expect(homesIn(world).find((each) => each.personId === personId)).toMatchObject({
      ...{ address: '长青路9号', why: ['asked'], state: 'open' },
    })
    expect(await world.refusal(secretary, 'delivery.setHome', home)).toBe('CONFLICT')
  })

  test('the job lists everybody in one place only, and the next day nobody twice', async () => {
    await tickLater(world, 'delivery-rounds')
    const all = world.cloud.database.peek('deliveries', { limit: 5000 })
    const whom = all.filter(({ month }) => month === MONTH).map(({ personId }) => personId)
    expect(new Set(whom).size).toBe(whom.length)

    world.cloud.clock.advance(24 * 3600_000)
    await tickLater(world, 'delivery-rounds')
    expect(world.cloud.database.peek('deliveries', { limit: 5000 })).toHaveLength(all.length)
  })

  test('is made for a branch or a community, not for a district', async () => {
    expect(await world.refusal(admin, 'delivery.fill', { orgId: named.orgs.siming })).toBe('DELIVERY.PLACE')
  })

  test('says where everybody stands, in one page and few calls', async () => {
    const { tally } = await world.call(secretary, 'delivery.round', { roundId })
    expect(tally.open + tally.delivered + tally.missed + tally.away).toBe(tally.listed)
    expect(lastCall(world, 'delivery.round').databaseCalls).toBeLessThanOrEqual(3)

    const { items } = await world.call(secretary, 'delivery.rounds', { orgId: branchId, month: MONTH })
    expect(items).toMatchObject([{ id: roundId, tally }])
  })
})

describe('a record', () => {
  test('takes out of the stock what was handed over, and put right it moves the difference', async () => {
    const { _id: deliveryId } = someHome()
    const [left, gave] = [stockOf(world).left, [{ itemId: book, count: 2 }]]
    const first = { deliveryId, rev: rev(deliveryId), record: brought({ gave }) }
    await world.call(caseworker, 'delivery.record', first)
    expect(stockOf(world).left).toBe(left - 2)

    expect(await world.refusal(caseworker, 'delivery.record', first)).toBe('CONFLICT')
    const less = brought({ gave: [{ itemId: book, count: 1 }] })
    await world.call(caseworker, 'delivery.record', { deliveryId, rev: rev(deliveryId), record: less })
    expect(stockOf(world).left).toBe(left - 1)
    expect(homeOf(world, deliveryId).others).toHaveLength(1)
    expect(stockWrongs(world)).toEqual([])
  })

  test('opens one follow-up for what the person needs; it is closed once, with a result', async () => {
    const { _id: deliveryId, personId } = someHome()
    const need = { what: '想要轮椅', days: 7 }
    await world.call(caseworker, 'delivery.record', {
      ...{ deliveryId, rev: rev(deliveryId), record: brought({ need }) },
    })
    const { items } = await world.call(caseworker, 'followUp.mine', {})
    expect(items).toMatchObject([{ personId, what: '想要轮椅', ownerName: '赖玉琴', result: null }])
    const followUpId = items[0]?.id ?? ''
    const of = (which: 'open' | 'overdue') =>
      world.call(secretary, 'followUp.list', { orgId: branchId, which })
    expect(await of('open')).toMatchObject({ items: [{ id: followUpId }] })
    expect(await of('overdue')).toMatchObject({ items: [] })

    const closing = { followUpId, result: '轮椅送到家了', told: true }
    await world.call(caseworker, 'followUp.close', closing)
    expect(await world.refusal(caseworker, 'followUp.close', closing)).toBe('FOLLOWUP.CLOSED')
    expect((await world.call(caseworker, 'followUp.mine', {})).items).toEqual([])
    expect(followUpsOf(world, personId)).toHaveLength(1)
  })

  test('of what is not left is refused, unless somebody says why', async () => {
    const { _id: deliveryId } = someHome()
    const short = brought({ gave: [{ itemId: book, count: 20 }] })
    await world.call(secretary, 'stock.move', {
      ...{ orgId: branchId, itemId: book, change: -(stockOf(world).left - 3), reason: '借给社区' },
      over: false,
    })
    const input = { deliveryId, rev: rev(deliveryId), record: short }
    expect(await world.refusal(caseworker, 'delivery.record', input)).toBe('STOCK.SHORT')
    expect(stockOf(world).left).toBe(3)

    await world.call(caseworker, 'delivery.record', { ...input, record: { ...short, over: '先借社区的' } })
    expect(stockOf(world).left).toBe(-17)
    expect(stockWrongs(world)).toEqual([])
    const { items } = await world.call(secretary, 'stock.outs', { orgId: branchId, itemId: book })
    expect(items[0]).toMatchObject({ deliveryId, count: 20, over: '先借社区的' })
  })
})

describe('a deliverer’s phone', () => {
  test('holds names, addresses and things in the order of the street, and nothing of health', async () => {
    const { items } = await world.call(caseworker, 'delivery.mine', { limit: 50 })

    expect(items.length).toBeGreaterThan(2)
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(
      ['deliveryId', 'name', 'orgName', 'address', 'month', 'roundName', 'second', 'items'].sort(),
    )
    expect(JSON.stringify(items)).not.toMatch(/wheelchair|helped|walk|phone/)
    expect(lastCall(world, 'delivery.mine').databaseCalls).toBeLessThanOrEqual(5)
  })

  test('sends the same twice and two phones send the same home: one record, and what the second says is kept', async () => {
    const { _id: deliveryId } = someHome()
    const [one, two] = [await phoneOf(world, caseworker), await phoneOf(world, secretary)]
    const first = one.write(deliveryId, brought({ gave: [{ itemId: book, count: 1 }] }))
    const left = stockOf(world).left

    expect(await one.send([first])).toMatchObject([{ outcome: 'done' }])
    expect(await one.send([first])).toMatchObject([{ outcome: 'done' }])
    const second = two.write(deliveryId, brought({ gave: [{ itemId: book, count: 1 }], gist: '想听戏' }))
    expect(await two.send([second])).toMatchObject([{ outcome: 'already', already: { byName: '赖玉琴' } }])
    expect(stockOf(world).left).toBe(left - 1)
    expect(homeOf(world, deliveryId).others).toMatchObject([{ record: { gist: '想听戏' } }])
  })

  test('nobody was at home, and in the afternoon somebody was: what was brought counts, in whatever order it is sent', async () => {
    const { _id: deliveryId } = someHome()
    const phone = await phoneOf(world, caseworker)
    const [out, later] = [phone.write(deliveryId, nobodyHome), phone.write(deliveryId, brought())]

    expect(await phone.send([later, out])).toMatchObject([{ outcome: 'done' }, { outcome: 'already' }])
    expect(homeOf(world, deliveryId).state).toBe('delivered')
  })

  test('taken back or without the role, what it sends waits for staff, who takes it or not', async () => {
    const homes = [someHome(), someHome()]
    const phone = await phoneOf(world, caseworker)
    const entries = homes.map(({ _id }) => phone.write(_id, brought()))
    const [lease] = (await world.call(secretary, 'delivery.leases', { roundId })).items
    await world.call(secretary, 'delivery.revoke', { roundId, leaseId: lease?.id ?? '' })

    expect(await phone.send(entries)).toMatchObject([{ outcome: 'waiting' }, { outcome: 'waiting' }])
    expect(homes.map(({ _id }) => homeOf(world, _id).state)).toEqual(['open', 'open'])
    for (const [i, { id: entryId, deliveryId }] of entries.entries())
      await world.call(secretary, 'delivery.settle', { deliveryId, entryId, accept: i === 0 })
    expect(homes.map(({ _id }) => homeOf(world, _id).state)).toEqual(['delivered', 'open'])
    expect(homes.flatMap(({ _id }) => homeOf(world, _id).held)).toEqual([])
  })

  test('of somebody else, a lease is not there; a home that was never mine is refused', async () => {
    const { _id: deliveryId } = someHome()
    const phone = await phoneOf(world, openidOf('organiserJimei'))
    const entry = phone.write(deliveryId, brought())
    expect(await phone.send([entry])).toMatchObject([{ outcome: 'refused' }])
    const { leaseId } = await phoneOf(world, caseworker)
    const stolen = { leaseId, entries: [entry] }
    expect(await world.refusal(openidOf('organiserJimei'), 'delivery.replay', stolen)).toBe('NOT_FOUND')
  })
})

test('who winters in the south is away here, and handed over stands in the round there, once', async () => {
  world.cloud.clock.set(new Date('2026-12-02T01:00:00.000Z'))
  const away = world.city.persons.filter(({ memberOf }) => memberOf?.includes(named.orgs.southBranch))
  for (const { _id: personId, address = '' } of away) {
    const { rev: before } = await world.call(secretary, 'delivery.home', { personId })
    await world.call(secretary, 'delivery.setHome', { personId, rev: before, address, needsDelivery: true })
  }
  await fillRound(world, secretary, branchId)
  const { items } = await world.call(secretary, 'delivery.rounds', { orgId: branchId, month: '2026-12' })
  const round = items[0]?.id ?? ''
  const homes = homesIn(world, round).filter(({ state }) => state === 'away')
  expect(homes.map(({ personId }) => personId).sort()).toEqual(away.map(({ _id }) => _id).sort())

  const [first, second] = homes.map(({ _id: deliveryId }) => deliveryId)
  const handOver = { deliveryId: first ?? '', how: 'handOver' as const }
  await world.call(secretary, 'delivery.away', handOver)
  expect(await world.refusal(secretary, 'delivery.away', handOver)).toBe('DELIVERY.NOT_AWAY')
  await world.call(secretary, 'delivery.away', { deliveryId: second ?? '', how: 'back' })
  expect(homeOf(world, second ?? '').state).toBe('open')
  const there = world.cloud.database.peek('deliveries', { query: { orgId: named.orgs.southBranch } })
  expect(there).toMatchObject([{ personId: homes[0]?.personId, state: 'open', month: '2026-12' }])
})
