import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { callOne, callsAbout } from './call-steps'
import { consent, messagesOf, organiser, phoneOf, rest, saidTo, wrongs } from './message-steps'
import { aDraft, openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones, nthPhone } from './phones'
import { tickLater } from './stops'

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
  phones = await makePhones(world, 12)
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const phone = (i: number) => nthPhone(phones, i)
const join = (activityId: string, i: number, more = {}) =>
  world.call(phone(i).openid, 'registration.create', { activityId, personId: phone(i).personId, ...more })
const leave = (activityId: string, i: number) =>
  world.call(phone(i).openid, 'registration.cancel', { activityId, personId: phone(i).personId })
const said = (activityId: string, i: number) => saidTo(world, activityId, phone(i).personId)
const calls = (activityId: string) => callsAbout(world, organiser, activityId)
const change = async (activityId: string, over: Parameters<typeof aDraft>[0]) => {
  const { rev } = await world.call(organiser, 'activity.open', { activityId })
  return world.call(organiser, 'activity.update', { activityId, rev, draft: aDraft(over) })
}

test('a place is confirmed once, however often the jobs run', async () => {
  const id = await openActivity(world, { title: '冬季养生讲座' })
  await join(id, 0)
  await consent(world, phone(0).openid, id, ['registered'])

  await rest(world)
  await rest(world)

  expect(said(id, 0)).toEqual(['registered sent'])
  expect(phoneOf(world, phone(0).openid)).toEqual(['demo-registered 冬季养生讲座'])
  expect(world.cloud.messages().at(-1)?.data).toMatchObject({
    ...{ time2: '2026年12月05日 09:00', thing3: '老人会', thing5: '请记住时间，去不了请点开取消' },
  })
  expect(wrongs(world, id)).toEqual([])
})

test('who moves up and cannot be reached is telephoned; who was sent it is not', async () => {
  const id = await openActivity(world, { title: '剪纸课', capacity: 2 })
  await join(id, 0)
  await join(id, 1)
  await join(id, 2, { waits: true })
  await join(id, 3, { waits: true })
  await consent(world, phone(2).openid, id, ['promoted'])
  await leave(id, 0)
  await leave(id, 1)
  expect(await calls(id)).toEqual({ sent: 0, waiting: 0, toCall: 0, items: [] })

  await rest(world)

  const listed = await calls(id)
  expect(listed).toMatchObject({ sent: 1, waiting: 0, toCall: 1 })
  expect(listed.items).toEqual([
    expect.objectContaining({
      ...{ personId: phone(3).personId, kind: 'promoted', why: 'credit' },
      words: '您排到了“剪纸课”的名额，12月5日星期六上午9:00，在老人会。',
    }),
  ])
  await callOne(world, organiser, { activityId: id, personId: phone(3).personId })
  expect(await calls(id)).toEqual({ sent: 1, waiting: 0, toCall: 0, items: [] })
  expect(said(id, 3)).toEqual(['promoted told'])
  expect(wrongs(world, id)).toEqual([])
})

test('an offer asks; the yes is confirmed and nobody calls any more', async () => {
  const id = await openActivity(world, { title: '合唱', capacity: 1, promotion: 'offer' })
  await join(id, 0)
  await join(id, 1, { waits: true })
  await leave(id, 0)
  await rest(world)
  expect((await calls(id)).items).toMatchObject([{ kind: 'offer', personId: phone(1).personId }])

  await world.call(phone(1).openid, 'registration.accept', {
    activityId: id,
    personId: phone(1).personId,
  })
  await rest(world)

  expect((await calls(id)).items).toEqual([])
  expect(said(id, 1)).toEqual(['offer cancelled', 'registered unreachable'])
})

test('another time or place reaches everybody who has a place, in its newest form and once', async () => {
  const title = '太极拳'
  const id = await openActivity(world, { title, capacity: 3 })
  await join(id, 4)
  await join(id, 5)
  await consent(world, phone(4).openid, id, ['changed'])
  await rest(world)
  const [startsAt, endsAt] = ['2026-12-05T02:00:00.000Z', '2026-12-05T03:30:00.000Z']

  await change(id, { title, capacity: 3, startsAt, endsAt })
  await change(id, { title, capacity: 3, startsAt, endsAt, about: '不改时间的一次修改' })
  await join(id, 6)
  await rest(world)

  expect(said(id, 4)).toEqual(['changed sent', 'registered unreachable'])
  expect(said(id, 6)).toEqual(['registered unreachable'])
  expect(world.cloud.messages().at(-1)?.data).toMatchObject({ date2: '2026年12月05日 10:00' })
  expect((await calls(id)).items).toMatchObject([
    { personId: phone(5).personId, words: expect.stringContaining('改到12月5日') as string },
  ])

  const place = { name: '新活动室', address: '', way: '', location: null }
  await change(id, { title, capacity: 3, startsAt, endsAt, place })
  await rest(world)
  expect(said(id, 5)).toEqual(['changed cancelled', 'changed unreachable', 'registered unreachable'])
  expect((await calls(id)).items.map(({ words }) => words?.includes('新活动室'))).toEqual([true, true, true])
  expect(wrongs(world, id)).toEqual([])
})

test('a called-off activity is told to all who counted on it, and nothing else of it any more', async () => {
  const id = await openActivity(world, { title: '春游', capacity: 2 })
  await join(id, 7)
  await join(id, 8)
  await join(id, 9, { waits: true })
  await consent(world, phone(7).openid, id, ['calledOff'])
  await leave(id, 8)

  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '下大雨' })
  await rest(world)

  expect(said(id, 7)).toEqual(['calledOff sent'])
  expect(said(id, 8)).toEqual([])
  expect(said(id, 9)).toEqual(['calledOff unreachable'])
  expect(world.cloud.messages().at(-1)?.data).toMatchObject({ thing4: '不用来了，点开看看怎么回事' })
  expect((await calls(id)).items).toMatchObject([
    { words: '12月5日星期六上午9:00的“春游”取消了，不用来了。' },
  ])
})

test('the daughter who registered her father hears of it; staff who did does not', async () => {
  const id = await openActivity(world, { title: '看潮戏', capacity: 2 })
  const daughter = openidOf('daughter')
  const { father, chenDaxiang } = named.persons
  await world.call(daughter, 'registration.create', { activityId: id, personId: father })
  await world.call(organiser, 'places.enrol', { activityId: id, personId: chenDaxiang })
  await consent(world, daughter, id, ['calledOff'])

  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '演员有事' })
  await rest(world)

  expect(phoneOf(world, daughter)).toEqual(['demo-change 看潮戏'])
  expect((await calls(id)).items).toMatchObject([{ personId: chenDaxiang, why: 'account' }])
})

test('a merged file is told through the account of the kept one', async () => {
  const id = await openActivity(world, { title: '茶话会', capacity: 2 })
  const [kept, drop] = [phone(10).personId, named.persons.chenDaxiang]
  await world.call(organiser, 'places.enrol', { activityId: id, personId: drop })
  const admin = openidOf('admin')
  await world.call(admin, 'person.merge', { keepId: kept, dropId: drop, reason: '同一个人' })
  await consent(world, phone(10).openid, id, ['calledOff'])

  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '停电' })
  await rest(world)

  expect(phoneOf(world, phone(10).openid)).toEqual(['demo-change 茶话会'])
})

test('what a kind without a template would say is telephoned', async () => {
  const id = await openActivity(world, { title: '书法', capacity: 1 })
  await join(id, 11)
  const orgId = named.orgs.xiamen
  const admin = openidOf('admin')
  const { rev, own } = await world.call(admin, 'settings.get', { orgId })
  await world.call(admin, 'settings.update', { orgId, rev, own: { ...own, templates: {} } })
  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '下大雨' })

  await rest(world)

  expect(await world.call(phone(11).openid, 'message.templates', { activityId: id })).toEqual({ items: [] })
  expect((await calls(id)).items).toMatchObject([{ why: 'template' }])
  await world.call(admin, 'settings.update', { orgId, rev: rev + 1, own })
})

test('a list of hundreds to call is counted whole and read in parts', async () => {
  const id = await openActivity(world, { title: '大会', capacity: 400 })
  await join(id, 1)
  await rest(world)
  const [one] = world.cloud.database.peek('messages', { query: { subjectId: id } })
  const many = Array.from({ length: 260 }, (_, i) => ({
    ...{ ...one, _id: `${id}.X${i}.calledOff.once`, activityId: id, personId: `X${i}` },
    ...{ kind: 'calledOff', state: 'unreachable', why: 'account' },
  }))
  await world.cloud.database.load('messages', many)

  expect(await calls(id)).toEqual({ sent: 0, waiting: 0, toCall: 260, items: [] })
})

test('what was said is forgotten after half a year; that it was said stays', async () => {
  const id = await openActivity(world, { title: '下棋' })
  await join(id, 0)
  await consent(world, phone(0).openid, id, ['registered'])
  await rest(world)
  expect(messagesOf(world, id)).toMatchObject([{ body: { thing1: '下棋' } }])

  world.cloud.clock.advance(184 * 24 * 3_600_000)
  await tickLater(world)

  expect(messagesOf(world, id)).toMatchObject([{ state: 'sent', body: null, bodyUntil: null }])
})
