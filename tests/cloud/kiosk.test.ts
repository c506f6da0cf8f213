import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld, TODAY } from '../world'
import { aDraft } from './open-activity'
import { lastCall, rowOf } from './state'

const door = openidOf('doorStaff')
const organiser = openidOf('organiserTongan')
const activityId = named.activities.daxiangLecture
const { chenDaxiang, chenRidong } = named.persons

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => {
  world.cloud.faults.clear()
  world.cloud.clock.set(new Date(TODAY))
})

const find = (typed: string) => world.call(door, 'kiosk.find', { activityId, typed })
const tick = (personId: string, requestId?: string) =>
  world.call(door, 'kiosk.tick', { activityId, who: { personId } }, requestId)
const fresh = async (personId: string) => {
  if (rowOf(world, activityId, personId)?.present)
    await world.call(door, 'checkin.undo', { activityId, personId })
}

test('initials offer masked names with year and place, and no number, in three database calls', async () => {
  const { items, more, alike } = await find('CXY')

  const both = items.filter(({ name }) => name === '陈*英')
  expect(both.map(({ birthYear, orgName }) => [birthYear, orgName])).toEqual([
    [1948, '大乡村'],
    [1951, '日东社区'],
  ])
  expect([more, alike]).toEqual([false, false])
  expect(Object.keys(items[0] ?? {}).sort()).toEqual(['birthYear', 'name', 'orgName', 'personId'])
  expect(lastCall(world, 'kiosk.find').databaseCalls).toBeLessThanOrEqual(3)
})

test('the last four digits find whoever has that phone, in this activity alone', async () => {
  const tail = rowOf(world, activityId, chenRidong)?.person.phoneTail ?? ''

  const here = await find(tail)
  const elsewhere = await world.call(door, 'kiosk.find', {
    activityId: named.activities.daxiangPhone,
    typed: tail,
  })

  expect(tail).toMatch(/^\d{4}$/)
  expect(here.items.map(({ personId }) => personId)).toContain(chenRidong)
  expect(elsewhere.items.map(({ personId }) => personId)).not.toContain(chenRidong)
})

test.each(['', '1', '123', '12345', 'c', '陈', 'c1', 'abcdefghi'])(
  'nobody leafs through the list: %j is refused',
  async (typed) => {
    expect(await world.refusal(door, 'kiosk.find', { activityId, typed })).toBe('INPUT')
  },
)

test('whoever gave the place back is not offered', async () => {
  await world.call(organiser, 'places.takeOff', {
    activityId,
    personId: chenRidong,
    reason: '他打电话来说不来',
  })

  expect((await find('cxy')).items.map(({ personId }) => personId)).not.toContain(chenRidong)
  expect(await world.refusal(door, 'kiosk.tick', { activityId, who: { personId: chenRidong } })).toBe(
    'CHECKIN.NOT_REGISTERED',
  )
})

test('a tap ticks once, in four database calls; the second says when; the record tells the screen from the door', async () => {
  await fresh(chenDaxiang)
  const first = await tick(chenDaxiang)
  const calls = lastCall(world, 'kiosk.tick').databaseCalls
  world.cloud.clock.advance(60_000)
  const second = await tick(chenDaxiang)

  expect(first).toMatchObject({ name: '陈秀英', already: false })
  expect(second).toEqual({ ...first, already: true })
  expect(calls).toBeLessThanOrEqual(4)
  expect(rowOf(world, activityId, chenDaxiang)?.present).toMatchObject({
    ...{ way: 'kiosk', by: door, byName: '自助签到屏' },
  })
})

test('the same tap once more gives the same answer, also after staff took the tick back', async () => {
  await fresh(chenDaxiang)
  const requestId = newRequest()
  const first = await tick(chenDaxiang, requestId)
  await world.call(door, 'checkin.undo', { activityId, personId: chenDaxiang })

  expect(await tick(chenDaxiang, requestId)).toEqual(first)
  expect(rowOf(world, activityId, chenDaxiang)?.present).toBeNull()
})

test.each([
  ['CHECKIN.TOO_EARLY', '2026-11-21T23:59:00.000Z'],
  ['CHECKIN.TOO_LATE', '2026-11-22T03:00:00.000Z'],
])('outside the hours of 我到了 the screen says %s, as a phone would', async (code, instant) => {
  await fresh(chenDaxiang)
  world.cloud.clock.set(new Date(instant))

  expect(await world.refusal(door, 'kiosk.tick', { activityId, who: { personId: chenDaxiang } })).toBe(code)
})

test.each([1, 2, 3, 4, 5])(
  'a tap killed before database call %i is one tick after the next try',
  async (at) => {
    await fresh(chenDaxiang)
    const marks = rowOf(world, activityId, chenDaxiang)?.marks.length ?? 0
    const requestId = newRequest()
    world.cloud.faults.add({ function: 'api', at, when: 'before', do: 'stop' })
    await tick(chenDaxiang, requestId).catch(() => 'killed')
    world.cloud.faults.clear()

    expect(await tick(chenDaxiang, requestId)).toMatchObject({ name: '陈秀英', already: false })
    expect(rowOf(world, activityId, chenDaxiang)?.marks).toHaveLength(marks + 1)
  },
)

test('a session called off says so', async () => {
  const draft = aDraft({
    startsAt: '2026-11-22T02:00:00.000Z',
    endsAt: '2026-11-22T03:00:00.000Z',
    capacity: 9,
  })
  const { id } = await world.call(organiser, 'activity.create', { orgId: named.orgs.tongan, draft })
  await world.call(organiser, 'activity.publish', { activityId: id })
  await world.call(organiser, 'places.enrol', { activityId: id, personId: chenDaxiang })
  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '下大雨' })

  expect((await world.call(door, 'kiosk.find', { activityId: id, typed: 'cxy' })).items).toEqual([])
  expect(await world.refusal(door, 'kiosk.tick', { activityId: id, who: { personId: chenDaxiang } })).toBe(
    'ACTIVITY.CALLED_OFF',
  )
})
