import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { lastCall, rosterOf, rowOf, violations } from './state'

const retiree = openidOf('retiree')
const me = named.persons.retiree
const lecture = named.activities.changqingLecture

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test('registering takes one place, gives a ticket and shows on the home page, in six database calls', async () => {
  const before = rosterOf(world, lecture)

  const mine = await world.call(retiree, 'registration.create', { activityId: lecture, personId: me })

  expect(mine).toMatchObject({ state: 'registered', personName: '林淑贞', byName: null })
  expect(mine.ticket).toMatch(/^\d{6}$/)
  expect(rosterOf(world, lecture).left).toBe((before.left ?? 0) - 1)
  expect(violations(world, lecture)).toEqual([])
  expect(lastCall(world, 'registration.create').databaseCalls).toBe(6)
  expect((await world.call(retiree, 'home.get', {})).coming.map(({ activityId }) => activityId)).toContain(
    lecture,
  )
})

test('a second registration is refused, and the same tap sent again is answered as the first time', async () => {
  const activityId = named.activities.changqingPhone
  const requestId = newRequest()
  const first = await world.call(retiree, 'registration.create', { activityId, personId: me }, requestId)

  expect(await world.refusal(retiree, 'registration.create', { activityId, personId: me })).toBe(
    'REGISTRATION.DUPLICATE',
  )
  expect(await world.call(retiree, 'registration.create', { activityId, personId: me }, requestId)).toEqual(
    first,
  )
  expect(violations(world, activityId)).toEqual([])
})

test('我去不了了 gives the place back and keeps the history; a late repetition of the registration takes nothing', async () => {
  const activityId = named.activities.simingLecture
  const requestId = newRequest()
  const left = rosterOf(world, activityId).left
  const first = await world.call(retiree, 'registration.create', { activityId, personId: me }, requestId)

  const cancelled = await world.call(retiree, 'registration.cancel', { activityId, personId: me })

  expect(cancelled.state).toBe('cancelled')
  expect(await world.call(retiree, 'registration.create', { activityId, personId: me }, requestId)).toEqual(
    first,
  )
  expect(rosterOf(world, activityId).left).toBe(left)
  expect(rowOf(world, activityId, me)?.history.map(({ what }) => what)).toEqual(['registered', 'cancelled'])
  expect(await world.refusal(retiree, 'registration.cancel', { activityId, personId: me })).toBe(
    'REGISTRATION.NONE',
  )
})

test('who cancelled may register again: a new ticket, the same row, a longer history', async () => {
  const activityId = named.activities.simingLecture

  await world.call(retiree, 'registration.create', { activityId, personId: me })

  expect(rowOf(world, activityId, me)?.history.map(({ what }) => what)).toEqual([
    'registered',
    'cancelled',
    'registered',
  ])
  expect(violations(world, activityId)).toEqual([])
})

test('the last place goes to one of ten people who tap at once, and nobody holds two', async () => {
  const activityId = named.activities.nearlyFull
  const { held } = rosterOf(world, activityId)
  const people = world.city.persons.filter(({ _id }) => !held[_id]).slice(40, 50)
  await world.cloud.database.load(
    'accounts',
    people.map((person) => ({ ...accountFor(person._id), persons: [onAccount(person)] })),
  )

  const answers = await Promise.all(
    people.map((person) =>
      world.ask(`oT_${person._id}`, 'registration.create', { activityId, personId: person._id }),
    ),
  )

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))).toEqual(
    Array(9).fill('REGISTRATION.FULL'),
  )
  expect(rosterOf(world, activityId).left).toBe(0)
  expect(violations(world, activityId)).toEqual([])
})

test('a daughter registers her father, and both names are recorded', async () => {
  const activityId = named.activities.daxiangPhone

  const his = await world.call(openidOf('daughter'), 'registration.create', {
    activityId,
    personId: named.persons.father,
  })

  expect(his).toMatchObject({ personName: '洪文质' })
  expect(rowOf(world, activityId, named.persons.father)?.by).toMatchObject({
    kind: 'proxy',
    openid: openidOf('daughter'),
  })
})

test.each([
  [
    'somebody else’s person',
    () =>
      world.refusal(retiree, 'registration.create', { activityId: lecture, personId: named.persons.father }),
    'NOT_FOUND',
  ],
  [
    'a person nobody knows',
    () => world.refusal(retiree, 'registration.create', { activityId: lecture, personId: 'ZZZZZZZZZZ' }),
    'NOT_FOUND',
  ],
  [
    'an unknown activity',
    () => world.refusal(retiree, 'registration.create', { activityId: 'ZZZZZZZZZZ', personId: me }),
    'NOT_FOUND',
  ],
  [
    'a draft',
    () =>
      world.refusal(retiree, 'registration.create', {
        activityId: named.activities.tonganDraft,
        personId: me,
      }),
    'NOT_FOUND',
  ],
  [
    'a full one',
    () => world.refusal(retiree, 'registration.create', { activityId: named.activities.full, personId: me }),
    'REGISTRATION.FULL',
  ],
  [
    'one that needs no sign-up',
    () =>
      world.refusal(retiree, 'registration.create', {
        activityId: named.activities.changqingShow,
        personId: me,
      }),
    'REGISTRATION.NOT_NEEDED',
  ],
  [
    'one called off',
    () =>
      world.refusal(retiree, 'registration.create', { activityId: named.activities.calledOff, personId: me }),
    'ACTIVITY.CALLED_OFF',
  ],
  [
    'one that is over',
    () =>
      world.refusal(retiree, 'registration.create', {
        activityId: named.activities.daxiang2022,
        personId: me,
      }),
    'REGISTRATION.CLOSED',
  ],
  [
    'a stranger',
    () => world.refusal(openidOf('stranger'), 'registration.create', { activityId: lecture, personId: me }),
    'FORBIDDEN',
  ],
])('is refused in plain words: %s', async (_, attempt, code) => {
  expect(await attempt()).toBe(code)
})

test('identity is the platform’s: an openid in the call changes nothing', async () => {
  const data = {
    path: 'account.get',
    input: {},
    requestId: newRequest(),
    openid: retiree,
    userInfo: { openId: retiree },
  }

  const { result } = await world.cloud.call('api', data, { openid: openidOf('stranger') })

  expect(result).toMatchObject({ ok: true, data: { persons: [], grants: [] } })
})

test('the first screen is one call of at most five database calls, a list at most two', async () => {
  await world.call(retiree, 'home.get', { scene: `p=${named.orgs.changqing}` })
  await world.call(retiree, 'registration.mine', {})
  await world.call(openidOf('organiser'), 'registration.list', { activityId: lecture })
  await world.call(retiree, 'activity.list', {})

  expect(lastCall(world, 'home.get').databaseCalls).toBeLessThanOrEqual(5)
  expect(lastCall(world, 'registration.mine').databaseCalls).toBeLessThanOrEqual(2)
  expect(lastCall(world, 'activity.list').databaseCalls).toBeLessThanOrEqual(2)
})

const envelope = (_id: string) => ({
  _id,
  v: 1,
  rev: 1,
  createdAt: new Date(),
  createdBy: _id,
  updatedAt: new Date(),
  updatedBy: _id,
  removedAt: null,
  request: '',
})

const accountFor = (personId: string) => ({
  ...envelope(`oT_${personId}`),
  proxies: [],
  grants: [],
  grantOrgs: [],
})

const onAccount = ({
  _id,
  name,
  orgId,
  ancestors,
  orgName,
  birthYear,
  sortName,
}: World['city']['persons'][number]) => ({
  ...{ personId: _id, relation: 'self', name, phoneMasked: '', orgId, ancestors, since: new Date() },
  card: { name, birthYear, orgName, phoneTail: '', sortName, search: [] },
})
