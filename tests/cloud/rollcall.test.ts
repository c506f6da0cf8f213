import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld, TODAY } from '../world'
import { answers, asking, father, taken } from './a-trip'
import { bus, door, onTheRoad, organiser, peopleOfTongan, POINTS, road } from './on-the-road'
import { lastCall } from './state'

const retiree = openidOf('retiree')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
})
afterAll(() => world.stop())

const { trip, plan, setUp, lease, send, sheet, words, stored } = onTheRoad(() => world)
const minute = (minutes: number) => new Date(Date.parse(TODAY) + minutes * 60_000).toISOString()

test('buses are filled by themselves, the same tap twice changes nothing, and an old rev is a CONFLICT', async () => {
  const { activityId, ids } = await trip(5)
  const request = newRequest()
  const { rev } = await setUp(activityId, 0, [bus('b1', 3), bus('b2', 1)], request)
  expect(await setUp(activityId, 0, [bus('b1', 3), bus('b2', 1)], request)).toEqual({ rev })

  const filled = await world.call(organiser, 'rollcall.fill', { activityId, rev })

  expect(filled).toEqual({ rev: rev + 1, left: 1 })
  expect(lastCall(world, 'rollcall.fill').databaseCalls).toBeLessThanOrEqual(7)
  expect(
    await world.refusal(organiser, 'rollcall.setUp', { activityId, rev, points: POINTS, buses: [] }),
  ).toBe('CONFLICT')
  const seated = (await plan(activityId)).riders.map(({ busId }) => busId)
  expect(seated.filter((each) => each === 'b1')).toHaveLength(3)
  expect(seated.filter((each) => each === null)).toHaveLength(1)
  expect(lastCall(world, 'rollcall.plan').databaseCalls).toBeLessThanOrEqual(4)
  expect(ids).toHaveLength(5)
})

test('a bus is too full only where staff says so; giving a place back frees the seat; who comes late sits nowhere', async () => {
  const { activityId, ids } = await trip(2)
  const personId = named.persons.retiree
  await world.call(retiree, 'registration.create', { activityId, personId })
  let { rev } = await setUp(activityId, 0, [bus('b1', 2)])
  const all = { activityId, personIds: [...ids, personId], busId: 'b1' }
  expect(await world.refusal(organiser, 'rollcall.seat', { ...all, rev })).toBe('ROLLCALL.FULL')
  ;({ rev } = await world.call(organiser, 'rollcall.seat', { ...all, rev, evenIfFull: true }))

  await world.call(retiree, 'registration.cancel', { activityId, personId })
  const [late = ''] = peopleOfTongan(world).filter((id) => !ids.includes(id))
  await world.call(organiser, 'places.enrol', { activityId, personId: late })

  const { riders } = await plan(activityId)
  expect(
    riders
      .filter(({ busId }) => busId === 'b1')
      .map((each) => each.personId)
      .sort(),
  ).toEqual([...ids].sort())
  expect(riders.find((each) => each.personId === late)?.busId).toBeNull()
  const [moved = ''] = ids
  ;({ rev } = await world.call(organiser, 'rollcall.seat', {
    ...{ activityId, rev, personIds: [moved], busId: null },
  }))
  expect((await sheet(activityId)).seats[moved]).toBeUndefined()
  expect(await setUp(activityId, rev, [])).toEqual({ rev: rev + 1 })
  expect((await plan(activityId)).riders.every(({ busId }) => busId === null)).toBe(true)
})

test('a bus is told off in groups: whoever changes the bus leaves the group, and who sits nowhere is in none', async () => {
  const { activityId, ids } = await trip(4)
  const [a = '', b = '', c = '', d = ''] = ids
  let { rev } = await setUp(activityId, 0, [bus('b1', 10), bus('b2', 10)])
  const seat = async (personIds: string[], busId: string | null) =>
    ({ rev } = await world.call(organiser, 'rollcall.seat', { activityId, rev, personIds, busId }))
  const group = async (personIds: string[], name: string, requestId = newRequest()) =>
    world.call(organiser, 'rollcall.group', { activityId, rev, personIds, group: name }, requestId)
  await seat([a, b, c], 'b1')
  const tap = newRequest()
  const first = await group([a, b, d], '1组', tap)
  expect(await group([a, b, d], '1组', tap)).toEqual(first)
  const late = { activityId, rev, personIds: [c], group: '2组' }
  expect(await world.refusal(organiser, 'rollcall.group', late)).toBe('CONFLICT')
  ;({ rev } = first)
  expect((await sheet(activityId)).groups).toEqual({ [a]: '1组', [b]: '1组' })

  await seat([a, c], 'b1')
  await seat([b], 'b2')

  expect((await sheet(activityId)).groups).toEqual({ [a]: '1组' })
  ;({ rev } = await group([a], ''))
  expect((await plan(activityId)).riders.map((rider) => rider.group)).toEqual(['', '', '', ''])
})

test('two phones agree: the last tap by their clocks wins, in whatever order it comes in', async () => {
  const { activityId, ids } = await trip(3)
  const [a = '', b = '', c = ''] = ids
  world.cloud.clock.set(new Date(TODAY))
  const [one, two] = [await lease(door, activityId), await lease(organiser, activityId)]
  world.cloud.clock.advance(3_600_000)
  const early = [road(a, 'here', 'p1', minute(1)), road(b, 'here', 'p1', minute(2))]
  const late = [
    road(a, 'none', 'p1', minute(3)),
    road(b, 'family', 'p1', minute(4)),
    road(c, 'here', 'p1', minute(5)),
  ]

  await send(organiser, two, late)
  expect(lastCall(world, 'offline.replay').databaseCalls).toBeLessThanOrEqual(10)
  await send(door, one, early)
  expect(lastCall(world, 'offline.replay').databaseCalls).toBeLessThanOrEqual(8)
  await send(door, one, [...early].reverse())

  expect(await words(activityId)).toEqual({
    ...{ [`p1.${a}`]: 'none', [`p1.${b}`]: 'family', [`p1.${c}`]: 'here' },
  })
  expect(stored(activityId)?.said).toHaveLength(5)
  expect((await sheet(activityId)).said.find(({ personId }) => personId === b)).toMatchObject({
    ...{ note: '女儿来接', byName: '叶志恒', at: minute(4) },
  })
  expect(lastCall(world, 'rollcall.sheet').databaseCalls).toBeLessThanOrEqual(4)
})

test('ticks of both phones at the same moment are all there, once', async () => {
  const { activityId, ids } = await trip(12)
  const [one, two] = [await lease(door, activityId), await lease(organiser, activityId)]
  const entries = ids.map((id) => road(id))

  await Promise.all([
    send(door, one, entries.slice(0, 8)),
    send(
      organiser,
      two,
      ids.slice(4).map((id) => road(id)),
    ),
    send(door, one, entries.slice(2, 8)),
  ])

  expect(stored(activityId)?.said).toHaveLength(16)
  expect(Object.keys(await words(activityId))).toHaveLength(12)
})

test('ticks do not disturb who arranges the buses; a point that was called stays', async () => {
  const { activityId, ids } = await trip(1)
  const [a = ''] = ids
  const leaseId = await lease(door, activityId)
  await send(door, leaseId, [road(a)])

  const { rev } = await setUp(activityId, 0, [bus('b1', 40)])
  await send(door, leaseId, [road(a, 'here', 'p3')])

  const points = POINTS.slice(0, 1)
  expect(await world.refusal(organiser, 'rollcall.setUp', { activityId, rev, points, buses: [] })).toBe(
    'ROLLCALL.POINT_USED',
  )
  expect(await setUp(activityId, rev, [])).toEqual({ rev: rev + 1 })
})

test('who got in stays on the list though the place was given back on the way; a stranger is refused', async () => {
  const { activityId } = await trip(1)
  const personId = named.persons.retiree
  await world.call(retiree, 'registration.create', { activityId, personId })
  const leaseId = await lease(door, activityId)
  expect(await send(door, leaseId, [road(personId), road('ZZZZZZZZZZ')])).toEqual(['done', 'refused'])

  await world.call(retiree, 'registration.cancel', { activityId, personId })

  expect((await sheet(activityId)).others).toMatchObject([{ personId, name: '林淑贞', heads: 1 }])
  expect((await plan(activityId)).riders.map((each) => each.personId)).not.toContain(personId)
})

test('the number of who is missing is for whoever calls the roll, of people on the list only, and every look is written down', async () => {
  const { activityId, ids } = await trip(1)
  const [a = ''] = ids
  const reason = '点名时没到'

  const { phone } = await world.call(door, 'rollcall.phone', { activityId, personId: a, reason })

  expect(phone).toBe(world.city.persons.find(({ _id }) => _id === a)?.phone)
  const events = world.cloud.database.peek('events', { query: { action: 'rollcall.phone', outcome: 'ok' } })
  expect(events).toMatchObject([{ whose: [a], openid: door }])
  const wife = { activityId, personId: named.persons.wife, reason }
  expect(await world.refusal(door, 'rollcall.phone', wife)).toBe('NOT_FOUND')
  const elsewhere = { activityId, personId: a, reason }
  expect(await world.refusal(openidOf('organiserJimei'), 'rollcall.phone', elsewhere)).toBe('NOT_FOUND')
})

test('the emergency contact of somebody missing is a look of its own, and stands in the log as one', async () => {
  const activityId = await taken(world, asking({ contact: true }))
  const look = { activityId, personId: father, reason: '点名时没到', whose: 'contact' as const }
  const none = await world.call(door, 'rollcall.phone', look)
  await answers(world, activityId).give({ what: 'contact', name: '洪丽娟', phone: '10000000001' })

  expect(none).toEqual({ phone: null, name: null })
  expect(await world.call(door, 'rollcall.phone', look)).toEqual({ phone: '10000000001', name: '洪丽娟' })
  const events = world.cloud.database.peek('events', { query: { action: 'rollcall.phone', whose: father } })
  expect(events.map(({ target }) => target)).toContain(`${activityId} 紧急联系人：点名时没到`)
})

test('a lost phone’s ticks wait for staff and count when they are accepted', async () => {
  const { activityId, ids } = await trip(1)
  const [a = ''] = ids
  const leaseId = await lease(door, activityId)
  await world.call(organiser, 'offline.revoke', { activityId, leaseId })

  const entry = road(a)
  expect(await send(door, leaseId, [entry])).toEqual(['waiting'])
  expect(await words(activityId)).toEqual({})
  await world.call(organiser, 'offline.settle', { activityId, entryId: entry.id, how: 'accept' })

  expect(await words(activityId)).toEqual({ [`p1.${a}`]: 'here' })
})
