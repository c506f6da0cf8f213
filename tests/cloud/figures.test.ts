import fc from 'fast-check'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { wrongCells } from './oracle'
import { rosterOf, rowsOf } from './state'
import { atEveryCall, tickLater, ticksToRest } from './stops'

const HOUR = 3_600_000
const MINUTES = 180_000
const admin = openidOf('admin')
const { daxiangLecture, daxiangPhone, ridongLecture, changqingGames } = named.activities
const orgId = named.orgs.daxiang

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const month = async () =>
  (await world.call(admin, 'figures.period', { orgId, period: { kind: 'month', key: '2026-11' } })).total

test('a session counts when it is over and not before; a late tick, a slip and the paper list follow', async () => {
  await world.call(admin, 'checkin.heads', { activityId: daxiangLecture, change: 9 })
  await ticksToRest(world)
  expect(await month()).toEqual({ sessions: 0, registered: 0, visits: 0, people: 0 })

  world.cloud.clock.advance(3 * HOUR)
  await ticksToRest(world)
  expect(await month()).toEqual({ sessions: 1, registered: 41, visits: 9, people: 0 })

  const [one, absent] = rowsOf(world, daxiangLecture).map(({ personId }) => personId)
  const who = { personId: one ?? '' }
  await world.call(admin, 'checkin.tick', { activityId: daxiangLecture, who })
  await ticksToRest(world)
  expect(await month()).toMatchObject({ visits: 10, people: 1 })

  await world.call(admin, 'checkin.paper', {
    ...{ activityId: daxiangLecture, absent: [absent ?? ''], heads: 2 },
  })
  await ticksToRest(world)
  expect(await month()).toEqual({ sessions: 1, registered: 41, visits: 42, people: 40 })
  expect(wrongCells(world, '2026')).toEqual([])
})

test('what is written down late, by a call that was slow, is counted all the same', async () => {
  const meanwhile = async () => {
    world.cloud.clock.advance(50_000)
    await world.cloud.tick('jobs')
  }
  const before = await month()
  world.cloud.faults.add({ function: 'api', action: /heads/, at: 4, when: 'before', do: { meanwhile } })

  await world.call(admin, 'checkin.heads', { activityId: daxiangLecture, change: 1 })
  world.cloud.clock.advance(HOUR)
  await ticksToRest(world)

  expect(await month()).toEqual({ ...before, visits: before.visits + 1 })
})

test('a second tick with nothing new writes no figure', async () => {
  await ticksToRest(world)
  const counted = () => JSON.stringify(['sessionFigures', 'orgFigures'].map((name) => figuresIn(name)))
  const figuresIn = (name: string) => world.cloud.database.peek(name).filter(({ _id }) => _id !== 'horizon')
  const before = counted()

  await tickLater(world)

  expect(counted()).toBe(before)
})

/** A slip of the hand and its correction, in turn: each leaves the job a session to count again. */
const moveHeads = async () => {
  const change = rosterOf(world, daxiangLecture).heads > 3 ? -1 : 1
  await world.call(admin, 'checkin.heads', { activityId: daxiangLecture, change })
}

test(
  'the job may stop before and after every database call: the next tick makes the figures right',
  async () => {
    const calls = await atEveryCall(world, {
      job: 'figures',
      prepare: moveHeads,
      happens: 'stop',
      check: (moment) => expect([moment, wrongCells(world, '2026')]).toEqual([moment, []]),
    })

    expect(calls).toBeGreaterThan(15)
  },
  MINUTES,
)

test(
  'a second tick may come at any moment of the first, with news that the first has not read',
  async () => {
    await atEveryCall(world, {
      job: 'figures',
      prepare: moveHeads,
      happens: async () => {
        await moveHeads()
        await tickLater(world, 'figures')
      },
      check: (moment) => expect([moment, wrongCells(world, '2026')]).toEqual([moment, []]),
    })
  },
  MINUTES,
)

interface Move {
  what: 'tick' | 'undo' | 'heads' | 'paper' | 'walkIn' | 'callOff' | 'shift' | 'wait' | 'job'
  at: number
  n: number
}

const SESSIONS = [daxiangLecture, changqingGames, ridongLecture, daxiangPhone]
const DAYS = [-400, -40, -1, 1, 40]

const shifted = async (activityId: string, days: number) => {
  const { draft, rev } = await asDraft(activityId)
  const later = (instant: string) => new Date(Date.parse(instant) + days * 24 * HOUR).toISOString()
  const times = { startsAt: later(draft.startsAt), endsAt: later(draft.endsAt) }
  await world.ask(admin, 'activity.update', { activityId, rev, draft: { ...draft, ...times } })
}

const asDraft = async (activityId: string) => {
  const { rev, type, title, startsAt, endsAt, place, signUp, capacity, ...rest } = await world.call(
    admin,
    'activity.open',
    { activityId },
  )
  const { suits, bring, speaker, about, contactPhone } = rest
  const what = { type, title, startsAt, endsAt, place, signUp, capacity }
  return { rev, draft: { ...what, suits, bring, speaker, about, contactPhone } }
}

/** Refused moves are part of a history too. */
const play = async ({ what, at, n }: Move): Promise<unknown> => {
  const activityId = SESSIONS[at % SESSIONS.length] ?? ''
  const rows = rowsOf(world, activityId)
  const personId = rows[n % Math.max(1, rows.length)]?.personId ?? ''
  if (what === 'tick') return world.ask(admin, 'checkin.tick', { activityId, who: { personId } })
  if (what === 'undo') return world.ask(admin, 'checkin.undo', { activityId, personId })
  if (what === 'heads') return world.ask(admin, 'checkin.heads', { activityId, change: (n % 7) - 3 })
  if (what === 'paper') return world.ask(admin, 'checkin.paper', { activityId, absent: [personId] })
  if (what === 'walkIn') {
    const name = `来客${'甲乙丙丁'.charAt(n % 4)}`
    return world.ask(admin, 'checkin.walkIn', { activityId, name, birthYear: 1950 })
  }
  if (what === 'callOff') return world.ask(admin, 'activity.callOff', { activityId, reason: '下大雨' })
  if (what === 'shift') return shifted(activityId, DAYS[n % DAYS.length] ?? 1)
  if (what === 'wait') return world.cloud.clock.advance((n % 40) * HOUR)
  return tickLater(world)
}

const move: fc.Arbitrary<Move> = fc.record({
  what: fc.constantFrom(
    ...(['tick', 'tick', 'undo', 'heads', 'paper', 'walkIn', 'walkIn', 'shift', 'wait', 'job'] as const),
  ),
  at: fc.nat(99),
  n: fc.nat(999),
})

test(
  'whatever happened in whatever order, at rest every cell agrees with a count by hand',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 8, maxLength: 14 }), async (moves) => {
        for (const each of moves) await play(each)
        await ticksToRest(world)

        for (const year of ['2025', '2026', '2027']) expect(wrongCells(world, year)).toEqual([])
      }),
      { numRuns: 8, seed: 20261122 },
    )
    await play({ what: 'callOff', at: 3, n: 0 })
    await ticksToRest(world)
    expect(wrongCells(world, '2026')).toEqual([])
  },
  MINUTES,
)
