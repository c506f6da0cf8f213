import type { InputOf } from '@/types/kernel/contract'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { asked, template } from './a-series'
import { lastCall } from './state'

const organiser = openidOf('organiserTongan')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const aSeries = () => world.call(organiser, 'series.create', asked())
const place = { ...template.place, name: '新活动室' }
const newer = { ...template, title: '手机课（新）', capacity: 5, place }

const edit = (
  { id, rev }: { id: string; rev: number },
  over: Partial<InputOf<'series.update'>> = {},
): InputOf<'series.update'> => ({
  ...{ seriesId: id, rev, title: '手机课进村', template: newer, entryIds: [], ...over },
})
const update = (input: InputOf<'series.update'>, tap?: string) =>
  world.call(organiser, 'series.update', input, tap)
const open = (activityId: string) => world.call(organiser, 'activity.open', { activityId })
const own = async (activityId: string, about: string) => {
  const { rev, startsAt, endsAt } = await open(activityId)
  const draft = { ...template, about, startsAt, endsAt }
  await world.call(organiser, 'activity.update', { activityId, rev, draft })
}

test('drafts follow the series at their own times; the published session stays as it is', async () => {
  const series = await aSeries()
  const [first, second, third] = series.sessions
  await world.call(organiser, 'activity.publish', { activityId: first?.activityId ?? '' })

  const after = await update(edit(series, { title: '手机课进村（春）' }))

  expect(after).toMatchObject({ title: '手机课进村（春）', rev: series.rev + 2, unfinished: false })
  expect(after.sessions.map(({ title, capacity, placeName }) => [title, capacity, placeName])).toEqual([
    ['手机课', 2, '老人会'],
    ['手机课（新）', 5, '新活动室'],
    ['手机课（新）', 5, '新活动室'],
  ])
  expect(after.sessions.map(({ startsAt }) => startsAt)).toEqual(
    series.sessions.map(({ startsAt }) => startsAt),
  )
  expect((await open(second?.activityId ?? '')).left).toBe(5)
  expect(third?.state).toBe('draft')
  expect(lastCall(world, 'series.update').databaseCalls).toBeLessThanOrEqual(17)
})

test('what somebody changed on one draft alone stays there, and the rest of it follows', async () => {
  const series = await aSeries()
  const activityId = series.sessions[1]?.activityId ?? ''
  await own(activityId, '这一场请医生来')

  await update(edit(series, { template: { ...newer, about: '学会扫码' } }))

  expect(await open(activityId)).toMatchObject({ about: '这一场请医生来', title: '手机课（新）' })
  expect(await open(series.sessions[2]?.activityId ?? '')).toMatchObject({ about: '学会扫码' })
})

test('an edit of an older revision is a CONFLICT, and the same tap twice is one edit', async () => {
  const series = await aSeries()
  const tap = newRequest()
  const first = await update(edit(series), tap)

  expect(await update(edit(series), tap)).toEqual(first)
  expect(await world.refusal(organiser, 'series.update', edit(series))).toBe('CONFLICT')
  expect(await world.refusal(organiser, 'series.update', edit(first, { entryIds: ['ZZZZZZZZZZ'] }))).toBe(
    'INPUT',
  )
  const unknown = { ...newer, type: 'nothing' }
  expect(await world.refusal(organiser, 'series.update', edit(first, { template: unknown }))).toBe('INPUT')
})

// Caller, receipt, series, org and what a template asks change nothing; then the edit, its drafts, and that they all follow.
test.each([7, 9, 10, 11, 13])(
  'killed before database call %i, the next try of the tap leaves no draft behind',
  async (at) => {
    const series = await aSeries()
    const tap = newRequest()
    world.cloud.faults.add({ function: 'api', at, when: 'before', do: 'stop' })
    await world.ask(organiser, 'series.update', edit(series), tap).catch(() => 'killed')
    world.cloud.faults.clear()

    const after = await update(edit(series), tap)

    expect(after.sessions.map(({ title }) => title)).toEqual(Array(3).fill('手机课（新）'))
    expect(after).toMatchObject({ rev: series.rev + 2, unfinished: false })
  },
)

test('an edit that was never tried again says so, and is finished by a tap or by the next edit', async () => {
  const half = async () => {
    const series = await aSeries()
    world.cloud.faults.add({ action: /update/, at: 10, when: 'before', do: 'stop' })
    await world.ask(organiser, 'series.update', edit(series)).catch(() => 'killed')
    world.cloud.faults.clear()
    return world.call(organiser, 'series.get', { seriesId: series.id })
  }
  const [one, other] = [await half(), await half()]

  const filled = await world.call(organiser, 'series.fill', { seriesId: one.id })
  const edited = await update(edit(other, { template: { ...newer, bring: '老花镜' } }))

  expect([one.unfinished, filled.unfinished, edited.unfinished]).toEqual([true, false, false])
  for (const { sessions } of [filled, edited])
    expect(sessions.map(({ title }) => title)).toEqual(Array(3).fill('手机课（新）'))
  expect(await open(edited.sessions[2]?.activityId ?? '')).toMatchObject({ bring: '老花镜' })
})
