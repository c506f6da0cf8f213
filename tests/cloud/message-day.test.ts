import { MESSAGE_KINDS } from '@/types/kernel/labels'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { demoTemplates } from '../fixtures/city/templates'
import type { World } from '../world'
import { startWorld } from '../world'
import {
  endlessCredits,
  endlessDays,
  EXTREMES,
  leftOf,
  messagesOf,
  organiser,
  phoneOf,
  rest,
  saidTo,
} from './message-steps'
import { aDraft, openActivity } from './open-activity'
import type { Phone } from './phones'
import { nthPhone } from './phones'
import { tickLater } from './stops'

const admin = openidOf('admin')
const orgId = named.orgs.xiamen

let world: World
let phones: Phone[]
/** Nobody whom the city has signed up for anything. */
const newcomer = async (name: string): Promise<Phone> => {
  const openid = `oNewcomer_${name.charCodeAt(0)}`
  const introduce = (more: { name: string; relation?: 'spouse' }) =>
    world.call(openid, 'person.introduce', { ...more, orgId: named.orgs.daxiang })
  const { id: personId } = await introduce({ name: `新来${name}` })
  const { id: spouseId } = await introduce({ name: `老伴${name}`, relation: 'spouse' })
  await endlessCredits(world, openid)
  return { openid, personId, spouseId }
}

beforeAll(async () => {
  world = await startWorld({ persons: 60 })
  phones = []
  for (const name of '甲乙丙丁戊己庚辛') phones.push(await newcomer(name))
  await tickLater(world)
})
afterAll(() => world.stop())

const phone = (i: number) => nthPhone(phones, i)
const join = (activityId: string, i: number) =>
  world.call(phone(i).openid, 'registration.create', { activityId, personId: phone(i).personId })
const said = (activityId: string, i: number) => saidTo(world, activityId, phone(i).personId)
const countOf = (i: number) =>
  world.cloud.database.peek('credits', { query: { _id: phone(i).openid } })[0]?.count
/** One confirmation, sent before the next. */
const confirmed = async (i: number, title: string) => {
  const id = await openActivity(world, { title, capacity: 9 })
  await join(id, i)
  await rest(world)
  return id
}

test('the fourth message of a day waits for the next morning; what nobody may miss does not', async () => {
  const ids = [await confirmed(0, '第一'), await confirmed(0, '第二'), await confirmed(0, '第三')]
  const fourth = await confirmed(0, '第四')
  const gone = await confirmed(0, '第五')
  expect(phoneOf(world, phone(0).openid)).toHaveLength(3)
  expect(ids.flatMap((id) => said(id, 0))).toEqual(Array(3).fill('registered sent'))
  expect(messagesOf(world, fourth)).toMatchObject([
    { state: 'due', dueAt: new Date('2026-11-22T23:30:00.000Z') },
  ])

  await world.call(organiser, 'activity.callOff', { activityId: ids[0] ?? '', reason: '下大雨' })
  await world.call(phone(0).openid, 'registration.cancel', {
    ...{ activityId: gone, personId: phone(0).personId },
  })
  await rest(world)
  expect(phoneOf(world, phone(0).openid).at(-1)).toBe('demo-change 第一')
  expect(countOf(0)).toBe(4)

  world.cloud.clock.set(new Date('2026-11-23T07:30:00.000+08:00'))
  await tickLater(world)
  expect(said(fourth, 0)).toEqual(['registered sent'])
  expect(said(gone, 0)).toEqual(['registered cancelled'])
  expect(countOf(0)).toBe(1)
})

test('several of a kind due at once go as one, take one consent, and all of them stand as sent', async () => {
  const [one, two] = [
    await openActivity(world, { title: '健康讲座', capacity: 9 }),
    await openActivity(world, { title: '剪纸课', capacity: 9, startsAt: '2026-12-05T02:00:00.000Z' }),
  ]
  await join(one, 1)
  await join(two, 1)

  await rest(world)

  expect(phoneOf(world, phone(1).openid)).toEqual(['demo-registered 健康讲座等2场'])
  expect(world.cloud.messages().at(-1)?.page).toBe('features/registration/pages/mine/index')
  const [first] = messagesOf(world, one)
  const [second] = messagesOf(world, two)
  expect([first?.state, second?.state]).toEqual(['sent', 'sent'])
  expect(second?.lead).toBe(first?.lead)
  expect([first?._id, second?._id]).toContain(first?.lead)
  expect(leftOf(world, phone(1).openid)).toMatchObject({ 'demo-registered': 999 })
  expect(countOf(1)).toBe(1)
})

test('who was not drawn, and who was declined, hear it in a kind sentence', async () => {
  const closesAt = '2026-12-04T01:00:00.000Z'
  const drawn = await openActivity(world, { title: '抽签的', signUp: 'lottery', capacity: 1, closesAt })
  const reviewed = await openActivity(world, { title: '审核的', signUp: 'review', capacity: 1, closesAt })
  for (const i of [2, 3]) await join(drawn, i)
  const { party } = await join(reviewed, 4)
  await world.call(organiser, 'places.decide', {
    ...{ activityId: reviewed, code: party.id, yes: false, reason: '已经参加过两次' },
  })
  world.cloud.clock.set(new Date(closesAt))

  await rest(world)

  expect([...said(drawn, 2), ...said(drawn, 3)].sort()).toEqual(['notDrawn sent', 'promoted sent'])
  expect(said(reviewed, 4)).toEqual(['declined sent'])
  const bodies = world.cloud.messages().map(({ data }) => data['thing5'])
  expect(bodies).toContain('这次没抽中，有名额了会告诉您')
  expect(bodies).toContain('这次没有通过，欢迎报名别的活动')
  expect(JSON.stringify(world.cloud.messages())).not.toContain('两次')
})

const useTemplates = async (templates: object) => {
  const { rev, own } = await world.call(admin, 'settings.get', { orgId })
  await world.call(admin, 'settings.update', { orgId, rev, own: { ...own, templates } })
}

test('a long-term consent is asked for by itself, not used up by sending, and ended by a no', async () => {
  await useTemplates({ ...demoTemplates, calledOff: { ...demoTemplates.calledOff, longTerm: true } })
  const { openid } = phone(5)
  const id = await openActivity(world, { title: '长期', capacity: 9 })
  const { items } = await world.call(openid, 'message.templates', { activityId: id })
  expect(items.filter(({ longTerm }) => longTerm).map(({ kind }) => kind)).toEqual(['changed', 'calledOff'])
  const answer = (given: 'accept' | 'reject') =>
    world.call(openid, 'message.granted', {
      ...{ activityId: id, answers: [{ id: 'demo-change', answer: given }] },
    })
  await answer('accept')
  await answer('accept')
  expect(leftOf(world, openid)).toMatchObject({ 'demo-change': 1 })
  await join(id, 5)

  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '下大雨' })
  await rest(world)

  expect(phoneOf(world, openid).at(-1)).toBe('demo-change 长期')
  expect(leftOf(world, openid)).toMatchObject({ 'demo-change': 1 })
  await answer('reject')
  expect(leftOf(world, openid)).toMatchObject({ 'demo-change': 0 })
  await useTemplates(demoTemplates)
})

/** Titles as somebody may type them: the longest, the shortest, and one of emoji. */

/** One person gets everything there is to be told, of activities with this title. */
const everything = async (title: string, i: number) => {
  const { openid, personId, spouseId } = phone(i)
  const closesAt = '2026-12-10T01:00:00.000Z'
  const [startsAt, endsAt] = ['2026-12-12T06:00:00.000Z', '2026-12-12T08:00:00.000Z']
  const open = (more: object) =>
    openActivity(world, { title, capacity: 1, closesAt, startsAt, endsAt, ...more })
  const register = (activityId: string, id: string) =>
    world.call(openid, 'registration.create', { activityId, personId: id, waits: true })
  const place = await open({ capacity: 9 })
  await register(place, personId)
  for (const promotion of ['automatic', 'offer'] as const) {
    const id = await open({ promotion })
    await register(id, spouseId)
    await register(id, personId)
    await world.call(openid, 'registration.cancel', { activityId: id, personId: spouseId })
  }
  const review = await open({ signUp: 'review' })
  const { party } = await register(review, personId)
  await world.call(organiser, 'places.decide', {
    ...{ activityId: review, code: party.id, yes: false, reason: '名额满了' },
  })
  const lottery = await open({ signUp: 'lottery' })
  await register(lottery, personId)
  await register(lottery, spouseId)

  const move = async () => {
    const { rev } = await world.call(organiser, 'activity.open', { activityId: place })
    const draft = aDraft({ title, capacity: 9, closesAt, startsAt, endsAt, suits: '六十岁以上' })
    const moved = { ...draft, startsAt: '2026-12-12T06:30:00.000Z' }
    await world.call(organiser, 'activity.update', { activityId: place, rev, draft: moved })
  }
  const callOff = () => world.call(organiser, 'activity.callOff', { activityId: place, reason: '下大雨' })
  return { move, callOff }
}

test('every kind, with the longest, the shortest and a title of emoji, is one that WeChat takes', async () => {
  await endlessDays(world)
  const before = world.cloud.database.peek('messages', { limit: 5000 }).length
  const all = []
  for (const [i, title] of EXTREMES.entries()) all.push(await everything(title, i + 5))
  await rest(world)
  for (const { move } of all) await move()
  await rest(world)
  for (const at of ['2026-12-10T09:01:00.000+08:00', '2026-12-11T19:00:00.000+08:00']) {
    world.cloud.clock.set(new Date(at))
    await rest(world)
  }
  for (const { callOff } of all) await callOff()
  await rest(world)

  const messages = world.cloud.database.peek('messages', { limit: 5000 }).slice(before)
  expect(messages.filter(({ errCode }) => errCode !== null)).toEqual([])
  const sent = new Set(messages.flatMap(({ kind, state }) => (state === 'sent' ? [kind] : [])))
  // A notice and learning are about no activity: notice.test.ts and study-push.test.ts send them with the same extremes.
  const kinds = Object.keys(MESSAGE_KINDS).filter((kind) => kind !== 'notice' && kind !== 'study')
  expect([...sent].sort()).toEqual(kinds.sort())
})
