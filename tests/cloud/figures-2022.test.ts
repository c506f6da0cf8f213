import type { Period } from '@/types/figures'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { SESSIONS_2022 } from '../fixtures/city/calendar-2022'
import type { World } from '../world'
import { startWorld } from '../world'
import { heldIn, measured, wrongCells } from './oracle'
import { lastCall } from './state'
import { ticksToRest } from './stops'

let world: World
beforeAll(async () => {
  world = await startWorld({ count2022: true })
  await ticksToRest(world)
}, 180_000)
afterAll(() => world.stop())

const admin = openidOf('admin')
const of = (orgId: string, period: Period, who = admin) =>
  world.call(who, 'figures.period', { orgId, period })
const YEAR: Period = { kind: 'year', key: '2022' }

test('the year report of 2022 comes out: 491 sessions by type, nearly 8,000 at the lectures', async () => {
  const { rows, total, community, asOf } = await of(named.orgs.xiamen, YEAR)

  expect(rows.map(({ type, sessions }) => [type, sessions])).toEqual(Object.entries(SESSIONS_2022))
  expect(total.sessions).toBe(491)
  expect(rows[0]).toMatchObject({ name: '文明健康知识讲座', sessions: 264, visits: 7960 })
  expect(total).toEqual(measured(heldIn(world, '2022')))
  expect(community.sessions).toBe(0)
  expect(asOf).toMatch(/Z$/)
})

test('districts and months add up to the city and the year; people are counted once in each', async () => {
  const { siming, haicang, huli, jimei, tongan, xiangan } = named.orgs
  const year = (await of(named.orgs.xiamen, YEAR)).total
  const districts = await Promise.all(
    [siming, haicang, huli, jimei, tongan, xiangan].map(async (id) => (await of(id, YEAR)).total),
  )
  const months = await Promise.all(
    Array.from({ length: 12 }, async (_, i) => {
      const key = `2022-${String(i + 1).padStart(2, '0')}`
      return (await of(named.orgs.xiamen, { kind: 'month', key })).total
    }),
  )
  const { total: own } = await of(named.orgs.xiamen, { kind: 'quarter', key: '2022-Q1' })

  const sum = (parts: typeof months, measure: keyof typeof year) =>
    parts.reduce((all, part) => all + part[measure], 0)
  for (const measure of ['sessions', 'registered', 'visits'] as const) {
    expect([measure, sum(months, measure)]).toEqual([measure, year[measure]])
    expect([measure, sum(months.slice(0, 3), measure)]).toEqual([measure, own[measure]])
  }
  expect(sum(districts, 'sessions')).toBeLessThanOrEqual(year.sessions)
  expect(year.people).toBeLessThan(sum(months, 'people'))
})

test('every org and every period agree with a count by hand', () => {
  expect(world.cloud.database.peek('orgFigures', { query: { year: '2022' } }).length).toBeGreaterThan(200)
  expect(wrongCells(world, '2022')).toEqual([])
})

test('a page of figures is three database calls, says what 人次 and 人数 mean, and is empty where nothing was held', async () => {
  const { definitions } = await of(named.orgs.tongan, YEAR, openidOf('head'))
  expect(lastCall(world, 'figures.period').databaseCalls).toBeLessThanOrEqual(3)
  expect(definitions.map(({ label }) => label)).toEqual(['场次', '报名人数', '人次', '人数'])

  const empty = await of(named.orgs.tongan, { kind: 'month', key: '2019-05' }, openidOf('head'))
  expect(empty).toMatchObject({ rows: [], total: { sessions: 0, visits: 0 } })
})

test('another district’s figures look as if they were not there', async () => {
  const foreign = { orgId: named.orgs.jimei, period: YEAR }

  expect(await world.refusal(openidOf('head'), 'figures.period', foreign)).toBe('NOT_FOUND')
  expect(
    await world.refusal(openidOf('head'), 'figures.period', {
      ...{ orgId: named.orgs.tongan, period: { kind: 'month', key: '2022' } },
    }),
  ).toBe('INPUT')
})
