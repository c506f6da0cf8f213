import type { InputOf } from '@/types/kernel/contract'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { asked, DAYS } from './a-series'
import { killedAtEveryWrite } from './stops'

const organiser = openidOf('organiserTongan')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const aSeries = (over: Partial<InputOf<'series.create'>> = {}) =>
  world.call(organiser, 'series.create', asked(over))

const activitiesOf = (seriesId: string) =>
  world.cloud.database.peek('activities', { query: { seriesId }, limit: 100 })

/** Two drafts are enough to stand between. */
const TWO = DAYS.slice(0, 2)
let made = 0

test('a series that is killed is made once, with one draft for each day, by the next try of the same tap', async () => {
  const stops = await killedAtEveryWrite(world, {
    prepare: () => `断了又试的第${(made += 1)}回`,
    ask: (title, tap) => world.ask(organiser, 'series.create', asked({ title, days: TWO }), tap),
    then: 'again',
    check: (title, moment) => {
      const found = world.cloud.database.peek('series', { query: { title } })
      expect([moment, found.length]).toEqual([moment, 1])
      expect([moment, activitiesOf(String(found[0]?._id)).length]).toEqual([moment, 2])
    },
  })
  expect(stops).toBeGreaterThanOrEqual(5)
})

test('a creation that stopped half-way and was never tried again says what is missing, and is finished by a tap', async () => {
  world.cloud.faults.add({ function: 'api', at: 7, when: 'before', do: 'stop' })
  await world.ask(organiser, 'series.create', asked({ title: '停在半路' })).catch(() => 'killed')
  world.cloud.faults.clear()
  const seriesId = String(world.cloud.database.peek('series', { query: { title: '停在半路' } })[0]?._id)
  const half = await world.call(organiser, 'series.get', { seriesId })
  expect(half.sessions.filter(({ state }) => state === null).length).toBeGreaterThan(0)

  await world.call(organiser, 'series.fill', { seriesId })
  const full = await world.call(organiser, 'series.fill', { seriesId })

  expect(full.sessions.map(({ state }) => state)).toEqual(['draft', 'draft', 'draft'])
  expect(activitiesOf(seriesId)).toHaveLength(3)
})

test('one more session that is killed is there once after the next try', async () => {
  await killedAtEveryWrite(world, {
    prepare: () => aSeries({ days: ['2026-12-02'] }),
    ask: ({ id, rev }, tap) => {
      const more = { seriesId: id, rev, day: '2026-12-23', start: '14:00', end: '15:30' }
      return world.ask(organiser, 'series.addOne', more, tap)
    },
    then: 'again',
    check: ({ id }, moment) => expect([moment, activitiesOf(id).length]).toEqual([moment, 2]),
  })
})
