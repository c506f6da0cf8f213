import { createHash } from 'node:crypto'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { openActivity } from './open-activity'
import { makePhones, nthPhone } from './phones'
import { rosterOf, rowOf, violations } from './state'

const organiser = openidOf('organiserTongan')
const CLOSES = '2026-12-04T01:00:00.000Z'

let world: World
let phones: Awaited<ReturnType<typeof makePhones>>
beforeAll(async () => {
  world = await startWorld()
  phones = await makePhones(world, 12)
})
afterAll(() => world.stop())

const phone = (i: number) => nthPhone(phones, i)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const join = (activityId: string, i: number) =>
  world.call(phone(i).openid, 'registration.create', { activityId, personId: phone(i).personId })

const stateOf = (activityId: string, personId: string) => rowOf(world, activityId, personId)?.state

describe('抽签', () => {
  test('the seed is promised by its hash, revealed by the draw, and anybody can verify the list', async () => {
    const id = await openActivity(world, { signUp: 'lottery', capacity: 2, closesAt: CLOSES })
    const promised = (await world.call(phone(0).openid, 'activity.get', { activityId: id })).draw
    expect(promised).toMatchObject({ seed: null, drawnAt: null })
    for (const i of [0, 1, 2, 3, 4]) expect((await join(id, i)).state).toBe('applied')
    expect(rosterOf(world, id)).toMatchObject({ taken: 0, left: 2 })
    expect(await world.refusal(organiser, 'places.draw', { activityId: id })).toBe('REGISTRATION.NOT_YET')
    expect(await world.call(phone(0).openid, 'places.drawn', { activityId: id })).toBeNull()

    world.cloud.clock.set(new Date(CLOSES))
    const requestId = newRequest()
    await world.call(organiser, 'places.draw', { activityId: id }, requestId)
    await world.call(organiser, 'places.draw', { activityId: id })

    const drawn = await world.call(phone(0).openid, 'places.drawn', { activityId: id })
    const { seed = '', hash, items = [] } = drawn ?? {}
    expect(sha256(seed)).toBe(hash)
    expect(hash).toBe(promised?.hash)
    const lots = items.map(({ code }) => sha256(`${seed}:${code}`))
    expect(lots).toEqual([...lots].sort())
    expect(items.map(({ won }) => won)).toEqual([true, true, false, false, false])
    expect(violations(world, id)).toEqual([])
  })

  test('nobody has to press: the job draws after closing, and losers move up when a winner cannot come', async () => {
    const closesAt = '2026-12-04T02:00:00.000Z'
    const id = await openActivity(world, { signUp: 'lottery', capacity: 1, closesAt })
    for (const i of [5, 6]) await join(id, i)

    world.cloud.clock.set(new Date(closesAt))
    await world.cloud.tick('jobs')

    const states = () => [5, 6].map((i) => stateOf(id, phone(i).personId))
    expect(states().sort()).toEqual(['registered', 'waiting'])
    const winner = states().indexOf('registered') + 5
    await world.call(phone(winner).openid, 'registration.cancel', {
      activityId: id,
      personId: phone(winner).personId,
    })
    expect(states().sort()).toEqual(['cancelled', 'registered'])
    expect(violations(world, id)).toEqual([])
  })
})

describe('审核', () => {
  const later = { startsAt: '2026-12-20T01:00:00.000Z', endsAt: '2026-12-20T02:00:00.000Z' }

  test('staff says yes while there are places, and no with a reason', async () => {
    const id = await openActivity(world, { signUp: 'review', capacity: 1, ...later })
    for (const i of [0, 1, 2]) expect((await join(id, i)).state).toBe('applied')
    const { parties } = await world.call(organiser, 'places.line', { activityId: id })
    const code = (i: number) => parties[i]?.code ?? ''

    await world.call(organiser, 'places.decide', { activityId: id, code: code(1), yes: true })
    expect(
      await world.refusal(organiser, 'places.decide', { activityId: id, code: code(0), yes: true }),
    ).toBe('REGISTRATION.FULL')
    await world.call(organiser, 'places.decide', {
      activityId: id,
      code: code(2),
      yes: false,
      reason: '上次没来',
    })

    expect([0, 1, 2].map((i) => stateOf(id, phone(i).personId))).toEqual([
      'applied',
      'registered',
      'declined',
    ])
    expect(violations(world, id)).toEqual([])
  })
})
