import { LIMITS } from '@/types/kernel/limits'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { callsAbout } from './call-steps'
import { consent, leftOf, organiser, phoneOf, rest, saidTo } from './message-steps'
import { openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones, nthPhone } from './phones'
import { tickLater } from './stops'

const admin = openidOf('admin')
const orgId = named.orgs.xiamen

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({
    persons: 60,
    pages: ['features/registration/pages/ticket/index'],
    functionEnv: {},
  })
  phones = await makePhones(world, 8)
  await tickLater(world)
})
afterAll(() => world.stop())

const phone = (i: number) => nthPhone(phones, i)
const join = (activityId: string, i: number) =>
  world.call(phone(i).openid, 'registration.create', { activityId, personId: phone(i).personId })
const said = (activityId: string, i: number) => saidTo(world, activityId, phone(i).personId)
type Answer = 'accept' | 'reject' | 'ban' | 'filter'
const granted = (i: number, activityId: string, answers: Record<string, Answer>, requestId = newRequest()) =>
  world.call(
    phone(i).openid,
    'message.granted',
    { activityId, answers: Object.entries(answers).map(([id, answer]) => ({ id, answer })) },
    requestId,
  )

test('a yes counts one, a no takes nothing, a ban ends it; the same tap counts once', async () => {
  const id = await openActivity(world, {})
  const tap = newRequest()

  await granted(0, id, { 'demo-reminder': 'accept', 'demo-change': 'accept', 'demo-place': 'filter' }, tap)
  await granted(0, id, { 'demo-reminder': 'accept', 'demo-change': 'accept', 'demo-place': 'filter' }, tap)
  await granted(0, id, { 'demo-reminder': 'accept', 'demo-change': 'reject' })
  expect(leftOf(world, phone(0).openid)).toEqual({ 'demo-reminder': 2, 'demo-change': 1 })

  await granted(0, id, { 'demo-reminder': 'ban', 'somebody-elses': 'accept' })
  expect(leftOf(world, phone(0).openid)).toEqual({ 'demo-reminder': 0, 'demo-change': 1 })
})

test('what a phone says is bounded: three templates a tap, and no hoard', async () => {
  const id = await openActivity(world, {})
  const four = ['a', 'b', 'c', 'd'].map((each) => ({ id: each, answer: 'accept' as const }))
  expect(await world.refusal(phone(1).openid, 'message.granted', { activityId: id, answers: four })).toBe(
    'INPUT',
  )

  for (let i = 0; i < LIMITS.creditsMax + 3; i += 1) await granted(1, id, { 'demo-change': 'accept' })

  expect(leftOf(world, phone(1).openid)).toEqual({ 'demo-change': LIMITS.creditsMax })
})

test('a sent message takes one from the estimate', async () => {
  const id = await openActivity(world, { title: '下棋' })
  await consent(world, phone(2).openid, id, ['registered'])
  await consent(world, phone(2).openid, id, ['registered'])
  await join(id, 2)

  await rest(world)

  expect(phoneOf(world, phone(2).openid)).toEqual(['demo-registered 下棋'])
  expect(leftOf(world, phone(2).openid)).toEqual({ 'demo-registered': 1 })
})

test('43101: WeChat knows better, the estimate is empty and somebody calls', async () => {
  const id = await openActivity(world, {})
  await granted(3, id, { 'demo-change': 'accept' })
  await granted(3, id, { 'demo-change': 'accept' })
  await join(id, 3)
  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '下大雨' })

  await rest(world)

  expect(leftOf(world, phone(3).openid)).toEqual({ 'demo-change': 0 })
  expect(said(id, 3)).toEqual(['calledOff refused'])
  expect((await callsAbout(world, organiser, id)).items).toMatchObject([
    { personId: phone(3).personId, why: 'refused' },
  ])
})

const useTemplate = async (own: object) => {
  const { rev, own: before } = await world.call(admin, 'settings.get', { orgId })
  await world.call(admin, 'settings.update', { orgId, rev, own: { ...before, ...own } })
  return before
}

test('a template that WeChat does not know stops for all, the administrator sees it and starts it again', async () => {
  const id = await openActivity(world, { capacity: 5 })
  const { own } = await world.call(admin, 'settings.get', { orgId })
  const before = await useTemplate({
    templates: { ...own.templates, calledOff: { id: 'not-of-ours', fields: { thing1: 'title' } } },
  })
  for (const i of [4, 5]) {
    await granted(i, id, { 'not-of-ours': 'accept' })
    await join(id, i)
  }
  await rest(world)
  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '下大雨' })

  await rest(world)

  expect(
    [said(id, 4), said(id, 5)].map((all) => all.filter((each) => each.startsWith('calledOff'))).sort(),
  ).toEqual([['calledOff refused'], ['calledOff unreachable']])
  const { stopped } = await world.call(admin, 'ops.health', { orgId })
  expect(stopped).toMatchObject([{ templateId: 'not-of-ours', kind: 'calledOff', errCode: 40037 }])
  const { items } = await world.call(phone(4).openid, 'message.templates', {
    activityId: named.activities.changqingLecture,
  })
  expect(items.map((item) => item.kind)).not.toContain('calledOff')

  await world.call(admin, 'message.resume', { orgId, templateId: 'not-of-ours' })
  await world.call(admin, 'message.resume', { orgId, templateId: 'not-of-ours' })
  expect((await world.call(admin, 'ops.health', { orgId })).stopped).toEqual([])
  await useTemplate(before)
})

test('a field that WeChat refuses: this one is telephoned, the next is tried', async () => {
  const id = await openActivity(world, { capacity: 5 })
  const { own } = await world.call(admin, 'settings.get', { orgId })
  const before = await useTemplate({
    templates: { ...own.templates, calledOff: { id: 'demo-change', fields: { thing1: 'title' } } },
  })
  for (const i of [6, 7]) {
    await consent(world, phone(i).openid, id, ['calledOff'])
    await join(id, i)
  }
  await world.call(organiser, 'activity.callOff', { activityId: id, reason: '下大雨' })

  await rest(world)

  expect([said(id, 6), said(id, 7)]).toEqual([['calledOff refused'], ['calledOff refused']])
  expect(leftOf(world, phone(6).openid)).toEqual({ 'demo-change': 1 })
  await useTemplate(before)
})

test('settings take no field that cannot hold what it shall say', async () => {
  const { rev } = await world.call(admin, 'settings.get', { orgId })
  const refuse = (fields: Record<string, string>) =>
    world.refusal(admin, 'settings.update', {
      ...{ orgId, rev },
      own: { templates: { reminder: { id: 'x', fields: fields as never } } },
    })

  for (const fields of [{}, { thing: 'title' }, { time1: 'title' }, { phrase1: 'place' }, { foo1: 'title' }])
    expect([fields, await refuse(fields)]).toEqual([fields, 'INPUT'])
})
