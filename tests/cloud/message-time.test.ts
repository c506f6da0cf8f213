import { openidOf } from '../fixtures/city/personas'
import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { startWorld } from '../world'
import { callsAbout } from './call-steps'
import { consent, organiser, phoneOf, rest, saidTo, wrongs } from './message-steps'
import { aDraft, openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones, nthPhone } from './phones'
import { tickLater } from './stops'

let world: World
let phones: Phone[]
beforeEach(async () => {
  world = await startWorld({ persons: 60 })
  phones = await makePhones(world, 4)
  await tickLater(world)
})
afterEach(() => world.stop())

const phone = (i: number) => nthPhone(phones, i)
const join = (activityId: string, i: number) =>
  world.call(phone(i).openid, 'registration.create', { activityId, personId: phone(i).personId })
const said = (activityId: string, i: number) => saidTo(world, activityId, phone(i).personId)
/** Clock time in Xiamen on a day of November 2026. */
const at = (day: number, time: string) =>
  world.cloud.clock.set(new Date(`2026-11-${day}T${time}:00.000+08:00`))
const change = async (activityId: string, over: Parameters<typeof aDraft>[0]) => {
  const { rev } = await world.call(organiser, 'activity.open', { activityId })
  return world.call(organiser, 'activity.update', { activityId, rev, draft: aDraft(over) })
}
const on = (day: number, from: string, to: string) => ({
  startsAt: new Date(`2026-11-${day}T${from}:00.000+08:00`).toISOString(),
  endsAt: new Date(`2026-11-${day}T${to}:00.000+08:00`).toISOString(),
})

test('a bus at 06:30: the reminder comes at 19:00 the evening before, and only to who still goes', async () => {
  const id = await openActivity(world, { title: '坐车去土楼', capacity: 9, ...on(24, '06:30', '18:00') })
  for (const i of [0, 1]) {
    await join(id, i)
    await consent(world, phone(i).openid, id, ['reminder'])
  }
  await rest(world)
  at(23, '18:50')
  await rest(world)
  expect(said(id, 0)).toEqual(['registered unreachable'])
  await world.call(phone(1).openid, 'registration.cancel', { activityId: id, personId: phone(1).personId })

  at(23, '19:00')
  await rest(world)
  await rest(world)

  expect(phoneOf(world, phone(0).openid)).toEqual(['demo-reminder 坐车去土楼'])
  expect(said(id, 0)).toEqual(['registered unreachable', 'reminder sent'])
  expect(said(id, 1)).toEqual(['registered cancelled'])

  at(23, '20:00')
  await join(id, 2)
  await consent(world, phone(2).openid, id, ['reminder'])
  await rest(world)
  expect(said(id, 2)).toEqual(['registered unreachable'])
})

test('a change at 22:10 of what begins before 09:00 is on the call list now; no message goes at night', async () => {
  const title = '坐车去土楼'
  const early = await openActivity(world, { title, capacity: 9, ...on(24, '06:30', '18:00') })
  const later = await openActivity(world, { title: '下午茶', capacity: 9, ...on(24, '14:00', '16:00') })
  for (const id of [early, later]) {
    await join(id, 0)
    await consent(world, phone(0).openid, id, ['changed'])
  }
  await rest(world)
  at(23, '22:10')
  await change(early, { title, capacity: 9, ...on(24, '13:00', '18:00') })
  await change(later, { title: '下午茶', capacity: 9, ...on(24, '15:00', '16:00') })

  await rest(world)

  const calls = (activityId: string) => callsAbout(world, organiser, activityId)
  expect(await calls(early)).toMatchObject({ toCall: 1, items: [{ kind: 'changed', why: 'night' }] })
  expect(await calls(later)).toMatchObject({ sent: 0, waiting: 1, toCall: 0 })
  at(24, '07:25')
  await tickLater(world)
  expect(world.cloud.messages()).toEqual([])
  at(24, '07:30')
  await tickLater(world)
  expect(phoneOf(world, phone(0).openid)).toEqual(['demo-change 下午茶'])
  expect([...wrongs(world, early), ...wrongs(world, later)]).toEqual([])
})

test('what was put off until the morning and is no longer true is not sent', async () => {
  const id = await openActivity(world, { title: '早茶', capacity: 1, ...on(24, '15:00', '16:00') })
  at(22, '21:30')
  await join(id, 0)
  await consent(world, phone(0).openid, id, ['registered'])
  await rest(world)
  expect(said(id, 0)).toEqual(['registered due'])

  await world.call(phone(0).openid, 'registration.cancel', { activityId: id, personId: phone(0).personId })
  at(23, '07:30')
  await rest(world)

  expect(said(id, 0)).toEqual(['registered cancelled'])
  expect(world.cloud.messages()).toEqual([])
})

test('who held a place before the first tick is reminded too', async () => {
  const { changqingLecture } = named.activities
  const held = world.cloud.database.peek('registrations', {
    query: { activityId: changqingLecture, state: 'registered' },
    limit: 500,
  })

  at(22, '19:00')
  await rest(world)

  const planned = world.cloud.database.peek('messages', {
    query: { subjectId: changqingLecture, kind: 'reminder' },
    limit: 500,
  })
  expect(planned).toHaveLength(held.length)
  expect(await callsAbout(world, openidOf('admin'), changqingLecture)).toMatchObject({
    ...{ sent: 0, waiting: 0, toCall: 0 },
  })
})
