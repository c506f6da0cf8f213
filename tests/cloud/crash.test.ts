import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { rosterOf, rowOf, violations } from './state'

const retiree = openidOf('retiree')
const door = openidOf('doorStaff')
const me = named.persons.retiree
const LATER = 20_000

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** Asks with the function killed at one point; then once more, unharmed, with the same requestId as a phone would. */
const interrupted = async (
  point: { at: number; when: 'before' | 'after' },
  ask: (requestId: string) => Promise<{ ok: boolean; code?: string }>,
) => {
  const requestId = newRequest()
  world.cloud.faults.add({ function: 'api', ...point, do: 'stop' })
  await expect(ask(requestId)).rejects.toBeDefined()
  world.cloud.faults.clear()
  return ask(requestId)
}

const points = (calls: number) =>
  Array.from({ length: calls }, (_, i) => i + 1).flatMap((at) => [
    { at, when: 'before' as const },
    { at, when: 'after' as const },
  ])

const repairAll = async () => {
  world.cloud.clock.advance(LATER)
  await world.cloud.tick('jobs')
}

describe.each(points(6))('a function killed $when database call $at', (point) => {
  const activityId = named.activities.changqingLecture

  test('of a registration: the next try of the same tap has exactly one place', async () => {
    const left = rosterOf(world, activityId).left ?? 0

    const answer = await interrupted(point, (id) =>
      world.ask(retiree, 'registration.create', { activityId, personId: me }, id),
    )

    expect(answer.ok).toBe(true)
    expect(rosterOf(world, activityId).left).toBe(left - 1)
    expect(violations(world, activityId)).toEqual([])
    await world.call(retiree, 'registration.cancel', { activityId, personId: me })
  })

  test('of a cancellation: the next try gives back exactly one place', async () => {
    await world.call(retiree, 'registration.create', { activityId, personId: me })
    const left = rosterOf(world, activityId).left ?? 0

    const answer = await interrupted(point, (id) =>
      world.ask(retiree, 'registration.cancel', { activityId, personId: me }, id),
    )

    expect(answer.ok).toBe(true)
    expect(rosterOf(world, activityId).left).toBe(left + 1)
    expect(violations(world, activityId)).toEqual([])
  })

  test('of a registration that nobody tries again: the repair job shows what the roster decided', async () => {
    world.cloud.faults.add({ function: 'api', ...point, do: 'stop' })
    await expect(
      world.ask(retiree, 'registration.create', { activityId, personId: me }),
    ).rejects.toBeDefined()
    world.cloud.faults.clear()

    await repairAll()

    expect(violations(world, activityId)).toEqual([])
    const held = rosterOf(world, activityId).held[me] !== undefined
    expect(rowOf(world, activityId, me)?.state === 'registered').toBe(held)
    if (held) await world.call(retiree, 'registration.cancel', { activityId, personId: me })
  })

  test('of a cancellation that nobody tries again: the repair job finishes it or leaves it undone', async () => {
    await world.call(retiree, 'registration.create', { activityId, personId: me })
    world.cloud.faults.add({ function: 'api', ...point, do: 'stop' })
    await expect(
      world.ask(retiree, 'registration.cancel', { activityId, personId: me }),
    ).rejects.toBeDefined()
    world.cloud.faults.clear()

    await repairAll()

    expect(violations(world, activityId)).toEqual([])
    const held = rosterOf(world, activityId).held[me] !== undefined
    if (held) await world.call(retiree, 'registration.cancel', { activityId, personId: me })
  })
})

describe.each(points(4))('a tick killed $when database call $at', (point) => {
  test('is made exactly once by the next try', async () => {
    const activityId = named.activities.daxiangLecture
    const personId = named.persons.chenDaxiang
    const marks = rowOf(world, activityId, personId)?.marks.length ?? 0

    const answer = await interrupted(point, (id) =>
      world.ask(door, 'checkin.tick', { activityId, who: { personId } }, id),
    )

    expect(answer).toMatchObject({ ok: true, data: { already: null } })
    expect(rowOf(world, activityId, personId)?.marks).toHaveLength(marks + 1)
    await world.call(door, 'checkin.undo', { activityId, personId })
  })
})

describe.each(points(8))('a walk-in killed $when database call $at', (point) => {
  test('is one person with one mark after the next try', async () => {
    const activityId = named.activities.daxiangLecture
    const name = `来了${'一二三四五六七八'.charAt(point.at - 1)}${point.when === 'before' ? '甲' : '乙'}`
    const people = world.cloud.database.peek('persons', { query: { name } }).length

    const answer = await interrupted(point, (id) =>
      world.ask(door, 'checkin.walkIn', { activityId, name, birthYear: 1944 }, id),
    )

    expect(answer.ok).toBe(true)
    expect(world.cloud.database.peek('persons', { query: { name } })).toHaveLength(people + 1)
    expect(violations(world, activityId)).toEqual([])
  })
})

describe.each(points(5))('heads killed $when database call $at', (point) => {
  test('are counted once by the next try', async () => {
    const activityId = named.activities.daxiangLecture
    const { heads } = rosterOf(world, activityId)

    await interrupted(point, (id) => world.ask(door, 'checkin.heads', { activityId, change: 1 }, id))

    expect(rosterOf(world, activityId).heads).toBe(heads + 1)
  })
})

describe.each(points(5))('an introduction killed $when database call $at', (point) => {
  test('makes one person on one account after the next try', async () => {
    const openid = `oNew_${point.at}_${point.when}`
    const name = `新人${'一二三四五'.charAt(point.at - 1)}${point.when === 'before' ? '前' : '后'}`

    const answer = await interrupted(point, (id) =>
      world.ask(openid, 'person.introduce', { name, phone: '10011112222' }, id),
    )

    expect(answer.ok).toBe(true)
    expect(world.cloud.database.peek('persons', { query: { name } })).toHaveLength(1)
    expect((await world.call(openid, 'account.get', {})).persons.map((person) => person.name)).toEqual([name])
  })
})
