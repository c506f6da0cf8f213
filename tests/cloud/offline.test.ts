import type { OfflineEntry } from '@/types/offline'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld, TODAY } from '../world'
import { openActivity } from './open-activity'
import { lastCall, rosterOf, rowOf, rowsOf, violations } from './state'

const door = openidOf('doorStaff')
const organiser = openidOf('organiserTongan')
const { daxiangLecture } = named.activities

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const at = TODAY
const tick = (personId: string): OfflineEntry => ({ what: 'tick', id: newRequest(), at, personId })
const walkIn = (name: string, birthYear: number): OfflineEntry => ({
  ...{ what: 'walkIn', id: newRequest(), at, name, birthYear },
})

const lease = async (openid: string, activityId: string) =>
  (await world.call(openid, 'offline.lease', { activityId })).leaseId

const send = async (openid: string, leaseId: string, entries: OfflineEntry[]) =>
  (await world.call(openid, 'offline.replay', { leaseId, entries })).results

const outcomes = async (openid: string, leaseId: string, entries: OfflineEntry[]) =>
  (await send(openid, leaseId, entries)).map(({ outcome }) => outcome)

/** An activity of its own with that many people of 大乡村 on its list. */
const session = async (people: number): Promise<{ activityId: string; ids: string[] }> => {
  const activityId = await openActivity(world, { capacity: 50, title: '送课进村' })
  const ids = world.city.persons
    .flatMap(({ _id, ancestors }) => (ancestors.includes(named.orgs.tongan) ? [_id] : []))
    .slice(0, people)
  for (const personId of ids) await world.call(organiser, 'places.enrol', { activityId, personId })
  return { activityId, ids }
}

const present = (activityId: string) =>
  rowsOf(world, activityId).filter((row) => row.present && row.state === 'registered')

test('the list on a phone holds names, birth years, last four digits, tickets and how many come, and nothing else', async () => {
  const { items, next } = await world.call(door, 'offline.list', { activityId: daxiangLecture, limit: 20 })

  expect(items).toHaveLength(20)
  expect(next).not.toBeNull()
  expect(Object.keys(items[0] ?? {}).sort()).toEqual(
    ['birthYear', 'heads', 'name', 'personId', 'phoneTail', 'present', 'ticket'].sort(),
  )
  expect(lastCall(world, 'offline.list').databaseCalls).toBeLessThanOrEqual(3)
})

test('大乡村 on two phones: 30 ticks, five of them on both, four walk-ins, one with a name on the books', async () => {
  const { activityId, ids } = await session(36)
  const [namesake] = world.city.persons.filter(
    ({ _id, birthYear, ancestors }) =>
      !ids.includes(_id) && birthYear !== null && ancestors.includes(named.orgs.tongan),
  )
  if (!namesake) throw new Error('no namesake')
  const [one, two] = [await lease(door, activityId), await lease(organiser, activityId)]
  const first = ids.slice(0, 18).map(tick)
  const second = [...ids.slice(13, 18), ...ids.slice(18, 30)].map(tick)
  const guests = [walkIn('温家宝树', 1944), walkIn('来双喜', 1945)]
  const others = [walkIn('来三省', 1946), walkIn(namesake.name, namesake.birthYear ?? 0)]

  expect(new Set(await outcomes(door, one, [...first, ...guests]))).toEqual(new Set(['done']))
  const answers = await send(organiser, two, [...second, ...others])

  expect(answers.filter(({ outcome }) => outcome === 'already')).toHaveLength(5)
  expect(answers.at(-1)).toMatchObject({ outcome: 'waiting', why: 'sameName' })
  expect(present(activityId)).toHaveLength(34)
  expect(violations(world, activityId)).toEqual([])
  const { items } = await world.call(organiser, 'offline.held', { activityId })
  expect(items).toMatchObject([{ why: 'sameName', name: namesake.name, candidates: [{ id: namesake._id }] }])

  // It is the person on the books: one file, still one presence.
  const settling = { activityId, entryId: items[0]?.id ?? '', how: 'same' as const, personId: namesake._id }
  await world.call(organiser, 'offline.settle', settling)
  await world.call(organiser, 'offline.settle', settling)
  expect(present(activityId)).toHaveLength(34)
  expect((await world.call(organiser, 'offline.held', { activityId })).items).toEqual([])
})

test('a walk-in who was on the list all the time is there once, on the own place', async () => {
  const { activityId, ids } = await session(2)
  const person = world.city.persons.find(({ _id }) => _id === ids[0])
  const leaseId = await lease(door, activityId)
  await send(door, leaseId, [walkIn(person?.name ?? '', person?.birthYear ?? 1950)])
  const { items } = await world.call(organiser, 'offline.held', { activityId })

  await world.call(organiser, 'offline.settle', {
    ...{ activityId, entryId: items[0]?.id ?? '', how: 'same', personId: ids[0] ?? '' },
  })

  expect(present(activityId).map(({ personId }) => personId)).toEqual([ids[0]])
  expect(await world.call(door, 'checkin.counts', { activityId })).toMatchObject({ named: 1, walkIns: 0 })
  expect(violations(world, activityId)).toEqual([])
})

test('whatever is sent twice, in another batch or out of order, is there once; a tick taken back stays taken back', async () => {
  const { activityId, ids } = await session(3)
  const leaseId = await lease(door, activityId)
  const ticks = ids.map(tick)
  const [first] = ticks
  const guest = walkIn('来四海', 1947)
  const heads: OfflineEntry = { what: 'heads', id: newRequest(), at, change: 3 }
  const undo: OfflineEntry = {
    ...{ what: 'undo', id: newRequest(), at, personId: ids[0] ?? '', tickId: first?.id ?? '' },
  }

  await send(door, leaseId, [...ticks, guest, heads])
  await send(door, leaseId, [undo])
  await send(door, leaseId, [heads, guest, ...ticks])
  await send(door, leaseId, [undo, ...ticks.slice(1)])

  expect(present(activityId)).toHaveLength(3)
  expect(rowOf(world, activityId, ids[0] ?? '')?.present).toBeNull()
  expect(rosterOf(world, activityId).heads).toBe(3)
  expect(world.cloud.database.peek('persons', { query: { name: '来四海' } })).toHaveLength(1)
  expect(violations(world, activityId)).toEqual([])
})

test('who gave the place back and came all the same is there; a stranger’s id is refused', async () => {
  const { activityId } = await session(1)
  const leaseId = await lease(door, activityId)
  const { openid, personId } = { openid: openidOf('retiree'), personId: named.persons.retiree }
  await world.call(openid, 'registration.create', { activityId, personId })
  await world.call(openid, 'registration.cancel', { activityId, personId })

  expect(await outcomes(door, leaseId, [tick(personId), tick('ZZZZZZZZZZ')])).toEqual(['done', 'refused'])
  expect(rowOf(world, activityId, personId)).toMatchObject({ state: 'registered', walkIn: true })
  expect(violations(world, activityId)).toEqual([])
})

test('a lost phone is revoked: what it sends waits for staff, who accept it once or drop it', async () => {
  const { activityId, ids } = await session(2)
  const leaseId = await lease(door, activityId)
  await world.call(organiser, 'offline.revoke', { activityId, leaseId })
  const entries = ids.map(tick)

  expect(await outcomes(door, leaseId, entries)).toEqual(['waiting', 'waiting'])
  await outcomes(door, leaseId, entries)
  expect(present(activityId)).toHaveLength(0)
  const { items } = await world.call(organiser, 'offline.held', { activityId })
  expect(items.map(({ why, what }) => [why, what])).toEqual([
    ['revoked', 'tick'],
    ['revoked', 'tick'],
  ])
  const [yes, no] = items
  await world.call(organiser, 'offline.settle', { activityId, entryId: yes?.id ?? '', how: 'accept' })
  await world.call(organiser, 'offline.settle', { activityId, entryId: no?.id ?? '', how: 'drop' })

  expect(present(activityId)).toHaveLength(1)
  expect((await world.call(organiser, 'offline.leases', { activityId })).items).toMatchObject([
    { id: leaseId, revoked: true },
  ])
})

test('another phone’s lease looks like none; what is called off waits; a clock that is wrong is put right', async () => {
  const { activityId, ids } = await session(2)
  const leaseId = await lease(door, activityId)
  const [early, late] = ids
  expect(await world.refusal(organiser, 'offline.replay', { leaseId, entries: [tick(early ?? '')] })).toBe(
    'NOT_FOUND',
  )

  await send(door, leaseId, [{ ...tick(early ?? ''), at: '2019-01-01T00:00:00.000Z' }])
  const { items } = await world.call(organiser, 'offline.leases', { activityId })
  expect(rowOf(world, activityId, early ?? '')?.present?.at).toEqual(new Date(items[0]?.at ?? ''))

  await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
  expect(await send(door, leaseId, [tick(late ?? '')])).toMatchObject([
    { outcome: 'waiting', why: 'calledOff' },
  ])
})

/** Database calls of a walk-in and a tick that are sent in together. */
const CALLS = 15
const points = Array.from({ length: CALLS }, (_, i) => i + 1)

test.each(points)(
  'sending in, killed before database call %d, is there once after the next try',
  async (n) => {
    const { activityId, ids } = await session(1)
    const leaseId = await lease(door, activityId)
    const entries = [
      walkIn(`路过${'一二三四五六七八九十甲乙丙丁戊'.charAt(n - 1)}`, 1943),
      tick(ids[0] ?? ''),
    ]
    const requestId = newRequest()
    world.cloud.faults.add({ action: /replay/, at: n, when: 'before', do: 'stop' })
    await expect(world.ask(door, 'offline.replay', { leaseId, entries }, requestId)).rejects.toBeDefined()
    world.cloud.faults.clear()

    const { results } = await world.call(door, 'offline.replay', { leaseId, entries }, requestId)

    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
    expect(present(activityId)).toHaveLength(2)
    expect(violations(world, activityId)).toEqual([])
  },
)
