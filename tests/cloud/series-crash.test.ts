import type { InputOf } from '@/types/kernel/contract'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { asked, DAYS } from './a-series'

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

const points = (calls: number) =>
  Array.from({ length: calls }, (_, i) => i + 1).flatMap((at) => [
    { at, when: 'before' as const },
    { at, when: 'after' as const },
  ])

/** Killed at one point, then the same tap once more. */
const interrupted = async (
  point: { at: number; when: 'before' | 'after' },
  ask: (requestId: string) => Promise<{ ok: boolean }>,
) => {
  const requestId = newRequest()
  world.cloud.faults.add({ function: 'api', ...point, do: 'stop' })
  await ask(requestId).catch(() => 'killed')
  world.cloud.faults.clear()
  return ask(requestId)
}

/** Two drafts are enough to stand between; what happens after one call is what happens before the next. */
const TWO = DAYS.slice(0, 2)
const calls = (from: number, to: number) =>
  points(to).filter(({ at, when }) => at >= from && (when === 'before' || at === to))

describe.each(calls(1, 11))('killed $when database call $at', (point) => {
  test('a series is made once, with one draft for each day, by the next try of the same tap', async () => {
    const title = `断在第${point.at}步${point.when === 'before' ? '前' : '后'}`

    const answer = await interrupted(point, (id) =>
      world.ask(organiser, 'series.create', asked({ title, days: TWO }), id),
    )

    expect(answer).toMatchObject({ ok: true })
    const found = world.cloud.database.peek('series', { query: { title } })
    expect(found).toHaveLength(1)
    expect(activitiesOf(String(found[0]?._id))).toHaveLength(2)
  })
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

describe.each(calls(8, 13))('one more, killed $when database call $at', (point) => {
  test('is there once after the next try', async () => {
    const series = await aSeries({ days: ['2026-12-02'] })
    const more = { seriesId: series.id, rev: series.rev, day: '2026-12-23', start: '14:00', end: '15:30' }

    const answer = await interrupted(point, (id) => world.ask(organiser, 'series.addOne', more, id))

    expect(answer).toMatchObject({ ok: true })
    expect(activitiesOf(series.id)).toHaveLength(2)
  })
})
