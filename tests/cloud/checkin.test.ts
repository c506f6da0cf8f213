import { attendance } from '@/domain/checkin'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { lastCall, rosterOf, rowOf, rowsOf, violations } from './state'

const door = openidOf('doorStaff')
const daxiang = named.activities.daxiangLecture
const { chenDaxiang, chenRidong } = named.persons

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test('two people of one name are told apart by birth year and village', async () => {
  const { items } = await world.call(door, 'registration.list', { activityId: daxiang, search: 'CXY' })

  expect(
    items.filter(({ name }) => name === '陈秀英').map(({ birthYear, orgName }) => [birthYear, orgName]),
  ).toEqual([
    [1948, '大乡村'],
    [1951, '日东社区'],
  ])
})

test('a tick is made once, in four database calls; the second says when and by whom the first was done', async () => {
  const first = await world.call(door, 'checkin.tick', {
    activityId: daxiang,
    who: { personId: chenDaxiang },
  })
  const calls = lastCall(world, 'checkin.tick').databaseCalls
  const second = await world.call(openidOf('organiserTongan'), 'checkin.tick', {
    activityId: daxiang,
    who: { personId: chenDaxiang },
  })

  expect(first.already).toBeNull()
  expect(second.already).toEqual({ at: first.registrant.presentAt, byName: '洪伟民' })
  expect(calls).toBeLessThanOrEqual(4)
  expect(rowOf(world, daxiang, chenRidong)?.present).toBeNull()
})

test('the ticket read aloud finds the same person', async () => {
  const ticket = rowOf(world, daxiang, chenRidong)?.ticket ?? ''

  const tick = await world.call(door, 'checkin.tick', { activityId: daxiang, who: { ticket } })

  expect(tick.registrant.personId).toBe(chenRidong)
})

test('a mistake is undone, both names stay in the record, and the late repetition of the tick does not tick again', async () => {
  const requestId = newRequest()
  const person =
    rowsOf(world, daxiang).find(({ present, person: { name } }) => !present && name !== '陈秀英')?.personId ??
    ''
  const first = await world.call(
    door,
    'checkin.tick',
    { activityId: daxiang, who: { personId: person } },
    requestId,
  )

  await world.call(door, 'checkin.undo', { activityId: daxiang, personId: person })

  const repeated = await world.call(
    door,
    'checkin.tick',
    { activityId: daxiang, who: { personId: person } },
    requestId,
  )
  expect(repeated.registrant.presentAt).toBe(first.registrant.presentAt)
  expect(rowOf(world, daxiang, person)).toMatchObject({ present: null, marks: [{ undoneByName: '洪伟民' }] })
  expect(await world.refusal(door, 'checkin.undo', { activityId: daxiang, personId: person })).toBe(
    'CHECKIN.NOT_PRESENT',
  )
})

test('大乡村: 38 of 41 ticked, 6 walk-ins by name, 9 heads: 人次 53, 人数 44', async () => {
  const rows = rowsOf(world, daxiang)
  for (const { personId } of rows.filter(({ present }) => !present).slice(0, 36)) {
    await world.call(door, 'checkin.tick', { activityId: daxiang, who: { personId } })
  }
  for (const [i, name] of ['王大山', '李小溪', '周平安', '吴来福', '郑有余', '孙长寿'].entries()) {
    await world.call(door, 'checkin.walkIn', { activityId: daxiang, name, birthYear: 1940 + i })
  }
  await world.call(door, 'checkin.heads', { activityId: daxiang, change: 10 })
  await world.call(door, 'checkin.heads', { activityId: daxiang, change: -1 })

  const counts = await world.call(door, 'checkin.counts', { activityId: daxiang })

  expect(counts).toEqual({ registered: 41, walkIns: 6, named: 44, heads: 9 })
  expect(attendance(counts)).toEqual({ visits: 53, people: 44 })
  expect(violations(world, daxiang)).toEqual([])
})

test('the same request for heads counts once, and heads never fall below zero', async () => {
  const requestId = newRequest()
  await world.call(door, 'checkin.heads', { activityId: daxiang, change: 1 }, requestId)
  const again = await world.call(door, 'checkin.heads', { activityId: daxiang, change: 1 }, requestId)

  expect(again.heads).toBe(10)
  expect(await world.refusal(door, 'checkin.heads', { activityId: daxiang, change: -11 })).toBe(
    'CHECKIN.HEADS',
  )
})

test('a walk-in who is on the books is that person; several of one name and year are asked about', async () => {
  const known = world.city.persons.find(
    ({ orgId, _id }) => orgId === named.orgs.daxiang && !rosterOf(world, daxiang).held[_id],
  )
  if (!known) throw new Error('nobody left in 大乡村')

  const tick = await world.call(door, 'checkin.walkIn', {
    activityId: daxiang,
    name: known.name,
    birthYear: known.birthYear ?? 0,
  })

  expect(tick.registrant).toMatchObject({ personId: known._id, walkIn: true })

  await world.cloud.database.load('persons', [{ ...known, _id: 'TWTWTWTWTW' }])
  const asked = { activityId: daxiang, name: known.name, birthYear: known.birthYear ?? 0 }
  expect(await world.refusal(door, 'checkin.walkIn', asked)).toBe('CHECKIN.SEVERAL')
  expect((await world.call(door, 'checkin.candidates', asked)).items).toHaveLength(2)
})

test('我到了 works for whoever is registered, inside the window, and says the same on the second tap', async () => {
  const input = { activityId: named.activities.changqingGames, personId: named.persons.retiree }
  const retiree = openidOf('retiree')
  expect(await world.refusal(retiree, 'checkin.self', input)).toBe('CHECKIN.TOO_EARLY')

  world.cloud.clock.set(new Date('2026-11-22T05:30:00.000Z'))
  const first = await world.call(retiree, 'checkin.self', input)
  world.cloud.clock.advance(60_000)

  expect(lastCall(world, 'checkin.self').databaseCalls).toBeLessThanOrEqual(4)
  expect(await world.call(retiree, 'checkin.self', input)).toEqual(first)
  expect(
    await world.refusal(openidOf('secretary'), 'checkin.self', {
      ...input,
      personId: named.persons.secretary,
    }),
  ).toBe('CHECKIN.NOT_REGISTERED')
})

test('照纸质表补签 ticks all listed but the absent, marks them 补录 and leaves ticks made at the door', async () => {
  const activityId = named.activities.ridongLecture
  const staff = openidOf('organiserJimei')
  const [ticked, absent] = rowsOf(world, activityId)
  await world.call(staff, 'checkin.tick', { activityId, who: { personId: ticked?.personId ?? '' } })

  const counts = await world.call(staff, 'checkin.paper', {
    activityId,
    absent: [absent?.personId ?? ''],
    heads: 4,
  })

  expect(counts).toMatchObject({ named: 11, heads: 4 })
  expect(rowOf(world, activityId, ticked?.personId ?? '')?.present?.way).toBe('door')
  expect(rowsOf(world, activityId).filter(({ present }) => present?.way === 'paper')).toHaveLength(10)
})

test('another district’s door staff reads the same words for a foreign ticket as for an unknown activity', async () => {
  const row = rowsOf(world, named.activities.ridongLecture)[0]
  const foreign = { activityId: named.activities.ridongLecture, who: { personId: row?.personId ?? '' } }

  expect(await world.refusal(door, 'checkin.tick', foreign)).toBe('NOT_FOUND')
  expect(await world.refusal(door, 'checkin.tick', { ...foreign, activityId: 'ZZZZZZZZZZ' })).toBe(
    'NOT_FOUND',
  )
})
