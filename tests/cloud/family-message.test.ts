import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { consent, organiser, phoneOf, rest, saidTo } from './message-steps'
import { callsAbout } from './call-steps'
import { openActivity } from './open-activity'
import { makePhones, nthPhone } from './phones'
import { tickLater } from './stops'

const daughter = openidOf('daughter')
const { father } = named.persons

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const links = async (personId = father) =>
  (await world.call(organiser, 'person.get', { personId })).links.filter((link) => link.standing === 'proxy')
const daughtersLink = async () => (await links()).at(0)?.id ?? ''
const hearing = async () => (await world.call(daughter, 'account.get', {})).persons.at(0)?.hears
const vouch = async (requestId = newRequest()) =>
  world.call(
    organiser,
    'family.vouch',
    { personId: father, linkId: await daughtersLink(), how: 'phone', note: '父亲在电话里说的' },
    requestId,
  )
/** An activity that staff signed the father up for, and that is called off. */
const calledOff = async (title: string) => {
  const activityId = await openActivity(world, { title })
  await world.call(organiser, 'places.enrol', { activityId, personId: father })
  await consent(world, daughter, activityId, ['calledOff'])
  await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
  return activityId
}
const toCall = async (activityId: string) => (await callsAbout(world, organiser, activityId)).items

test('a father of 88 without a phone: his daughter hears once staff has his word, and no more once she withdraws', async () => {
  const unheard = await calledOff('没说过')
  await rest(world)
  expect(await toCall(unheard)).toMatchObject([{ personId: father, why: 'account' }])

  await vouch()
  expect(await hearing()).toBe(true)
  const heard = await calledOff('看潮戏')
  await rest(world)
  expect(phoneOf(world, daughter)).toEqual(['demo-change 看潮戏'])
  expect(await toCall(heard)).toEqual([])
  expect((await links()).at(0)?.hears).toMatchObject({
    ...{ on: true, how: 'phone', byName: '叶志恒', note: '父亲在电话里说的' },
  })

  const due = await calledOff('剪纸课')
  await world.call(daughter, 'family.stop', { personId: father })
  await rest(world)
  expect(phoneOf(world, daughter)).toEqual(['demo-change 看潮戏'])
  expect(await toCall(due)).toMatchObject([{ personId: father, why: 'account' }])
  expect(await hearing()).toBe(false)
})

test('a consent that comes again after its withdrawal changes nothing; staff may stop it too', async () => {
  const tap = newRequest()
  await vouch(tap)
  await vouch(tap)
  expect(await hearing()).toBe(true)

  const stop = { personId: father, linkId: await daughtersLink() }
  await world.call(organiser, 'family.stop', stop)
  await world.call(organiser, 'family.stop', stop)
  await vouch(tap)

  expect(await hearing()).toBe(false)
  expect((await links()).at(0)?.hears).toMatchObject({ on: false, how: 'desk', byName: '叶志恒' })
})

test('who withdrew and signs the father up anew hears of that', async () => {
  world.cloud.clock.advance(60_000)
  const activityId = await openActivity(world, { title: '茶话会' })
  await world.call(daughter, 'registration.create', { activityId, personId: father })
  await consent(world, daughter, activityId, ['calledOff'])

  await world.call(organiser, 'activity.callOff', { activityId, reason: '停电' })
  await rest(world)

  expect(phoneOf(world, daughter).at(-1)).toBe('demo-change 茶话会')
  expect(saidTo(world, activityId, father)).toEqual(['calledOff sent'])
})

test('a person says so on the own phone, sees who hears, and takes it back', async () => {
  const [phone] = await makePhones(world, 2)
  const { openid, personId } = nthPhone(phone ? [phone] : [], 0)
  const neighbour = 'oNeighbour_9'
  const { id } = await world.call(neighbour, 'person.introduce', {
    name: '好邻居',
    orgId: named.orgs.daxiang,
  })
  await world.call(openidOf('admin'), 'person.link', {
    ...{ personId: id, forPersonId: personId, relation: 'neighbour', how: 'inPerson' },
  })
  const mine = async () => (await world.call(openid, 'family.list', {})).items
  const [helper] = await mine()
  expect(helper).toMatchObject({ personId, name: '好邻居', relation: 'neighbour', hears: false })

  const link = { personId, linkId: helper?.linkId ?? '' }
  await world.call(openid, 'family.hear', link)
  expect(await mine()).toMatchObject([{ hears: true }])
  await world.call(openid, 'family.stop', link)
  expect(await mine()).toMatchObject([{ hears: false }])

  expect(await world.refusal(openid, 'family.hear', { personId, linkId: 'ZZZZZZZZZZ' })).toBe('NOT_FOUND')
  expect(await world.refusal(neighbour, 'family.hear', link)).toBe('NOT_FOUND')
})

test('staff may say so together with the link; a link that stands already takes it too', async () => {
  const { id } = await world.call('oNiece', 'person.introduce', { name: '侄女', orgId: named.orgs.daxiang })
  const link = { personId: id, forPersonId: father, relation: 'relative', how: 'phone' } as const
  const said = async () => (await links()).find(({ holder }) => holder?.id === id)?.hears?.on
  await world.call(organiser, 'person.link', link)
  expect(await said()).toBeUndefined()

  await world.call(organiser, 'person.link', { ...link, hears: true })

  expect(await said()).toBe(true)
  const { id: other } = await world.call('oNephew', 'person.introduce', {
    ...{ name: '侄子', orgId: named.orgs.daxiang },
  })
  await world.call(organiser, 'person.link', { ...link, personId: other, hears: true })
  expect((await links()).filter(({ hears }) => hears?.on)).toHaveLength(2)
})

test('a helper ends only what comes to the own phone', async () => {
  const others = (await links()).find(({ hears }) => hears?.on)

  const refused = await world.refusal(daughter, 'family.stop', {
    ...{ personId: father, linkId: others?.id ?? '' },
  })

  expect(refused).toBe('NOT_FOUND')
})

test.each([5, 6])(
  'a consent and its end killed after database call %i and repeated are whole',
  async (at) => {
    const linkId = await daughtersLink()
    const whole = async (path: 'family.vouch' | 'family.stop', input: object) => {
      const requestId = newRequest()
      const ask = () => world.ask(organiser, path, input as never, requestId)
      world.cloud.faults.add({ function: 'api', at, when: 'after', do: 'stop' })
      await ask().catch(() => undefined)
      world.cloud.faults.clear()
      expect(await ask()).toMatchObject({ ok: true })
    }

    await whole('family.vouch', { personId: father, linkId, how: 'phone' })
    expect(await hearing()).toBe(true)
    await whole('family.stop', { personId: father, linkId })
    expect(await hearing()).toBe(false)
  },
)

test('a decision takes six database calls, the list two', async () => {
  await vouch()
  await world.call(daughter, 'family.stop', { personId: father })
  const of = (path: string) => world.cloud.calls().findLast((call) => call.path === path)?.databaseCalls
  expect([of('family.vouch'), of('family.stop'), of('family.list')]).toEqual([6, 6, 2])
})
