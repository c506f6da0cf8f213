import type { ActivityDraft } from '@/types/activity'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aDraft, openActivity } from './open-activity'
import { makePhones, nthPhone } from './phones'
import { rosterOf, rowOf, violations } from './state'

const organiser = openidOf('organiserTongan')
const DAY = 24 * 60 * 60_000

let world: World
let phones: Awaited<ReturnType<typeof makePhones>>
beforeAll(async () => {
  world = await startWorld()
  phones = await makePhones(world, 24)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const open = (over: Partial<ActivityDraft>) => openActivity(world, over)

/** The i-th phone: its owner, and the owner's 老伴 on the same phone. */
const phone = (i: number) => nthPhone(phones, i)

const join = (activityId: string, i: number, { couple = false, requestId = newRequest() } = {}) => {
  const { openid, personId, spouseId } = phone(i)
  const input = { activityId, personId, withIds: couple ? [spouseId] : [], waits: true }
  return world.call(openid, 'registration.create', input, requestId)
}

const cancel = (activityId: string, i: number, together = false) => {
  const { openid, personId } = phone(i)
  return world.call(openid, 'registration.cancel', { activityId, personId, together })
}

const stateOf = (activityId: string, i: number) => rowOf(world, activityId, phone(i).personId)?.state

test('one place left: a couple waits together and is not split; when two are free, both are in', async () => {
  const id = await open({ capacity: 2 })
  await join(id, 0)

  expect(await join(id, 1, { couple: true })).toMatchObject({ state: 'waiting', party: { seats: 2 } })
  const { items } = await world.call(phone(1).openid, 'registration.get', { activityId: id })
  expect(items.map(({ ahead, state }) => [ahead, state])).toEqual([
    [0, 'waiting'],
    [0, 'waiting'],
  ])
  expect(
    await world.refusal(phone(1).openid, 'registration.create', {
      activityId: id,
      personId: phone(1).personId,
    }),
  ).toBe('REGISTRATION.DUPLICATE')

  await cancel(id, 0)

  expect(stateOf(id, 1)).toBe('registered')
  expect(rowOf(world, id, phone(1).spouseId)?.state).toBe('registered')
  expect(rosterOf(world, id)).toMatchObject({ taken: 2, left: 0, line: [] })
  expect(violations(world, id)).toEqual([])
})

test('the first that fits is served, and who is skipped keeps the place in line', async () => {
  const id = await open({ capacity: 2 })
  await join(id, 0)
  await join(id, 1)
  await join(id, 2, { couple: true })
  await join(id, 3)

  await cancel(id, 0)

  expect([stateOf(id, 2), stateOf(id, 3)]).toEqual(['waiting', 'registered'])
  expect(violations(world, id)).toEqual([])
})

test('without asking to wait one is told that it is full; nobody enters directly while a waiting party fits', async () => {
  const id = await open({ capacity: 1 })
  await join(id, 0)
  const input = { activityId: id, personId: phone(1).personId }
  expect(await world.refusal(phone(1).openid, 'registration.create', input)).toBe('REGISTRATION.FULL')
  await join(id, 2)

  // Somebody taps at the very moment between the reading and the writing of the cancellation.
  const meanwhile = () => world.ask(phone(1).openid, 'registration.create', input)
  for (const at of [2, 3, 4])
    world.cloud.faults.add({ action: /cancel/, at, when: 'before', do: { meanwhile } })
  await cancel(id, 0)

  expect([stateOf(id, 1), stateOf(id, 2)]).toEqual([undefined, 'registered'])
  expect(violations(world, id)).toEqual([])
})

test('one of a waiting couple stays at home: the other keeps the place in line and may fit now', async () => {
  const id = await open({ capacity: 2 })
  await join(id, 0)
  await join(id, 1, { couple: true })

  await world.call(phone(1).openid, 'registration.cancel', { activityId: id, personId: phone(1).spouseId })

  expect(stateOf(id, 1)).toBe('registered')
  expect(rowOf(world, id, phone(1).spouseId)?.state).toBe('cancelled')
  expect(violations(world, id)).toEqual([])
})

test('我们都去不了了 gives back the places of both', async () => {
  const id = await open({ capacity: 2 })
  await join(id, 0, { couple: true })

  await cancel(id, 0, true)

  expect(rosterOf(world, id)).toMatchObject({ taken: 0, left: 2 })
  expect(rowOf(world, id, phone(0).spouseId)?.state).toBe('cancelled')
  expect(violations(world, id)).toEqual([])
})

test('a companion without a name takes a place of the party', async () => {
  const id = await open({ capacity: 2 })
  const { openid, personId } = phone(0)
  const mine = await world.call(openid, 'registration.create', { activityId: id, personId, companions: 1 })

  expect(mine.party.seats).toBe(2)
  expect(rosterOf(world, id)).toMatchObject({ taken: 2, left: 0 })
  expect(
    await world.refusal(openid, 'registration.create', {
      activityId: id,
      personId: phone(0).spouseId,
      companions: 2,
      waits: true,
    }),
  ).toBe('REGISTRATION.PARTY_TOO_LARGE')
  expect(violations(world, id)).toEqual([])
})

test('more places let the line in; fewer than are taken are refused', async () => {
  const id = await open({ capacity: 1 })
  await join(id, 0)
  await join(id, 1)
  const { rev } = await world.call(organiser, 'activity.open', { activityId: id })
  const draft = aDraft({ capacity: 2 })

  await world.call(organiser, 'activity.update', { activityId: id, rev, draft })

  expect(stateOf(id, 1)).toBe('registered')
  const less = { activityId: id, rev: rev + 1, draft: { ...draft, capacity: 1 } }
  expect(await world.refusal(organiser, 'activity.update', less)).toBe('ACTIVITY.CAPACITY_BELOW')
  expect(violations(world, id)).toEqual([])
})

test('offered places wait for a yes: accepted they are theirs, unanswered they go to the next', async () => {
  const id = await open({ capacity: 1, promotion: 'offer' })
  await join(id, 0)
  await join(id, 1)
  await join(id, 2)

  await cancel(id, 0)
  expect([stateOf(id, 1), stateOf(id, 2)]).toEqual(['offered', 'waiting'])

  world.cloud.clock.advance(DAY + 60_000)
  expect(
    await world.refusal(phone(1).openid, 'registration.accept', {
      activityId: id,
      personId: phone(1).personId,
    }),
  ).toBe('REGISTRATION.NO_OFFER')
  await world.cloud.tick('jobs')
  expect([stateOf(id, 1), stateOf(id, 2)]).toEqual(['cancelled', 'offered'])

  const yes = { activityId: id, personId: phone(2).personId }
  const requestId = newRequest()
  const accepted = await world.call(phone(2).openid, 'registration.accept', yes, requestId)
  expect(accepted.state).toBe('registered')
  expect(await world.call(phone(2).openid, 'registration.accept', yes, requestId)).toEqual(accepted)
  expect(violations(world, id)).toEqual([])
})

test('the place goes to 老伴 with its ticket, and nobody in line is passed over', async () => {
  const id = await open({ capacity: 1 })
  const mine = await join(id, 0)
  await join(id, 1)
  const input = { activityId: id, personId: phone(0).personId, toId: phone(0).spouseId }
  const requestId = newRequest()

  const theirs = await world.call(phone(0).openid, 'registration.transfer', input, requestId)

  expect(theirs).toMatchObject({ personId: phone(0).spouseId, ticket: mine.ticket, state: 'registered' })
  expect(await world.call(phone(0).openid, 'registration.transfer', input, requestId)).toEqual(theirs)
  expect([stateOf(id, 0), stateOf(id, 1)]).toEqual(['cancelled', 'waiting'])
  expect(violations(world, id)).toEqual([])
})
