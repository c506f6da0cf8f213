import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { rosterOf, rowOf, violations } from './state'
import { killedAtEveryWrite } from './stops'

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

const repair = async () => {
  world.cloud.clock.advance(LATER)
  await world.cloud.tick('jobs')
}

const lecture = { activityId: named.activities.changqingLecture, personId: me }
const left = () => rosterOf(world, lecture.activityId).left ?? 0
const free = () => world.call(retiree, 'registration.cancel', lecture)
const take = () => world.call(retiree, 'registration.create', lecture)

/** Whether the place is held; the row that lists show must say the same. */
const holds = (): boolean => {
  const held = rosterOf(world, lecture.activityId).held[me] !== undefined
  expect(rowOf(world, lecture.activityId, me)?.state === 'registered').toBe(held)
  expect(violations(world, lecture.activityId)).toEqual([])
  return held
}

describe('a registration that is killed', () => {
  const ask = (_: unknown, tap: string) => world.ask(retiree, 'registration.create', lecture, tap)
  const prepare = async () => {
    if (rosterOf(world, lecture.activityId).held[me]) await free()
    return left()
  }

  test('has exactly one place after the next try of the same tap', async () => {
    const stops = await killedAtEveryWrite(world, {
      ...{ prepare, ask, then: 'again' },
      check: (before, moment) => expect([moment, holds(), left()]).toEqual([moment, true, before - 1]),
    })
    expect(stops).toBeGreaterThanOrEqual(4)
  })

  test('and nobody tries again: the repair job shows what the roster decided', async () => {
    await killedAtEveryWrite(world, {
      ...{ prepare, ask, then: repair },
      check: (before, moment) => expect([moment, before - left()]).toEqual([moment, holds() ? 1 : 0]),
    })
  })
})

describe('a cancellation that is killed', () => {
  const ask = (_: unknown, tap: string) => world.ask(retiree, 'registration.cancel', lecture, tap)
  const prepare = async () => {
    if (!rosterOf(world, lecture.activityId).held[me]) await take()
    return left()
  }

  test('gives back exactly one place after the next try', async () => {
    const stops = await killedAtEveryWrite(world, {
      ...{ prepare, ask, then: 'again' },
      check: (before, moment) => expect([moment, holds(), left()]).toEqual([moment, false, before + 1]),
    })
    expect(stops).toBeGreaterThanOrEqual(4)
  })

  test('and nobody tries again: the repair job finishes it or leaves it undone', async () => {
    await killedAtEveryWrite(world, {
      ...{ prepare, ask, then: repair },
      check: (before, moment) => {
        const held = holds()
        expect([moment, left() - before]).toEqual([moment, held ? 0 : 1])
        // Whoever repaired it, the history says who gave the place back.
        const last = rowOf(world, lecture.activityId, me)?.history.at(-1)
        expect(last).toMatchObject(held ? { what: 'registered' } : { what: 'cancelled', by: '林淑贞' })
      },
    })
  })
})

const activityId = named.activities.daxiangLecture

test('a tick that is killed is made exactly once by the next try', async () => {
  const personId = named.persons.chenDaxiang
  const marks = () => rowOf(world, activityId, personId)?.marks ?? []

  await killedAtEveryWrite(world, {
    prepare: async () => {
      if (rowOf(world, activityId, personId)?.present)
        await world.call(door, 'checkin.undo', { activityId, personId })
      return marks().length
    },
    ask: (_, tap) => world.ask(door, 'checkin.tick', { activityId, who: { personId } }, tap),
    then: 'again',
    check: (before, moment) => expect([moment, marks().length]).toEqual([moment, before + 1]),
  })
})

let made = 0
const next = (): number => (made += 1)
const CHINESE = '一二三四五六七八九十'
const aName = (first: string): string => {
  const n = next()
  return `${first}${CHINESE.charAt(Math.floor(n / 10))}${CHINESE.charAt(n % 10)}`
}
const peopleNamed = (name: string): number => world.cloud.database.peek('persons', { query: { name } }).length

test('a walk-in that is killed is one person with one mark after the next try', async () => {
  await killedAtEveryWrite(world, {
    prepare: () => aName('来'),
    ask: (name, tap) => world.ask(door, 'checkin.walkIn', { activityId, name, birthYear: 1944 }, tap),
    then: 'again',
    check: (name, moment) => {
      expect([moment, peopleNamed(name)]).toEqual([moment, 1])
      expect(violations(world, activityId)).toEqual([])
    },
  })
})

test('heads that are killed are counted once by the next try', async () => {
  const heads = () => rosterOf(world, activityId).heads

  await killedAtEveryWrite(world, {
    prepare: heads,
    ask: (_, tap) => world.ask(door, 'checkin.heads', { activityId, change: 1 }, tap),
    then: 'again',
    check: (before, moment) => expect([moment, heads()]).toEqual([moment, before + 1]),
  })
})

test('an introduction that is killed makes one person on one account after the next try', async () => {
  await killedAtEveryWrite(world, {
    prepare: () => ({ openid: `oNew_${next()}`, name: aName('新') }),
    ask: ({ openid, name }, tap) =>
      world.ask(openid, 'person.introduce', { name, phone: '10011112222' }, tap),
    then: 'again',
    check: async ({ openid, name }, moment) => {
      expect([moment, peopleNamed(name)]).toEqual([moment, 1])
      const { persons } = await world.call(openid, 'account.get', {})
      expect(persons.map((person) => person.name)).toEqual([name])
    },
  })
})
