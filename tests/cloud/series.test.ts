import type { InputOf } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { asked, rule, template } from './a-series'
import { aDraft } from './open-activity'
import { lastCall } from './state'

const organiser = openidOf('organiserTongan')
const orgId = named.orgs.tongan

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())

const aSeries = (over: Partial<InputOf<'series.create'>> = {}) =>
  world.call(organiser, 'series.create', asked(over))

const activitiesOf = (seriesId: string) =>
  world.cloud.database.peek('activities', { query: { seriesId }, limit: 100 })

test('a preview lists every day of the rule; the holiday stands in it and counts nothing', async () => {
  const window = { from: '2026-09-22', to: null, count: 3 }
  const fridays = { ...rule, weekdays: [5] }

  const { days, unknownYears } = await world.call(organiser, 'series.preview', {
    orgId,
    rule: fridays,
    window,
  })

  expect(days.map(({ day, off, name }) => [day, off, name])).toEqual([
    ['2026-09-25', 'holiday', '中秋节'],
    ['2026-10-02', 'holiday', '国庆节'],
    ['2026-10-09', null, ''],
    ['2026-10-16', null, ''],
    ['2026-10-23', null, ''],
  ])
  expect(unknownYears).toEqual([])
  expect(lastCall(world, 'series.preview').databaseCalls).toBe(2)
})

test('a preview says which years are not announced, and refuses more than 60 sessions by the field that is wrong', async () => {
  const window = { from: '2029-12-20', to: '2030-01-10', count: null }
  const { unknownYears } = await world.call(organiser, 'series.preview', { orgId, rule, window })
  expect(unknownYears).toEqual([2029, 2030])

  const answer = await world.ask(organiser, 'series.preview', {
    ...{ orgId, rule, window: { from: '2026-12-01', to: '2028-12-01', count: null } },
  })

  expect(answer).toMatchObject({ ok: false, code: 'INPUT', issues: [{ path: 'window.to' }] })
})

test('a series is one draft for each day, at the clock time in Xiamen; asked twice it is the same one', async () => {
  const requestId = newRequest()
  const made = await world.call(organiser, 'series.create', asked(), requestId)
  const again = await world.call(organiser, 'series.create', asked(), requestId)

  expect(again).toEqual(made)
  expect(made.sessions.map(({ state, startsAt, calendar }) => [state, startsAt, calendar.off])).toEqual([
    ['draft', '2026-12-02T01:00:00.000Z', null],
    ['draft', '2026-12-09T01:00:00.000Z', null],
    ['draft', '2026-12-16T01:00:00.000Z', null],
  ])
  expect(activitiesOf(made.id)).toHaveLength(3)
  expect(await world.call(organiser, 'series.get', { seriesId: made.id })).toEqual(made)
  expect(lastCall(world, 'series.get').databaseCalls).toBe(4)
})

test('what cannot become a draft leaves nothing behind', async () => {
  const before = world.cloud.database.peek('series', { limit: 100 }).length
  const wrong: [Partial<InputOf<'series.create'>>, string][] = [
    [{ end: '08:00' }, 'end'],
    [{ days: ['2026-11-21'] }, 'days'],
    [{ template: { ...template, type: 'unknown' } }, 'template.type'],
    [{ template: { ...template, quotas: [{ orgId: named.orgs.ridong, places: 1 }] } }, 'template.quotas'],
    [{ entryIds: ['ZZZZZZZZZZ'] }, 'entryIds'],
  ]
  for (const [over, path] of wrong)
    expect(await world.ask(organiser, 'series.create', asked(over))).toMatchObject({
      ...{ ok: false, code: 'INPUT', issues: [{ path }] },
    })

  expect(world.cloud.database.peek('series', { limit: 100 })).toHaveLength(before)
})

test('each session is an ordinary activity: published, moved and called off alone', async () => {
  const { id: seriesId, sessions } = await aSeries()
  const [first, second, third] = sessions.map(({ activityId }) => activityId)
  for (const activityId of [first, second])
    await world.call(organiser, 'activity.publish', { activityId: activityId ?? '' })
  const { rev } = await world.call(organiser, 'activity.open', { activityId: second ?? '' })
  const startsAt = '2026-12-10T01:00:00.000Z'
  const draft = {
    ...aDraft({ title: '手机课', type: 'phone' }),
    startsAt,
    endsAt: '2026-12-10T02:30:00.000Z',
  }
  await world.call(organiser, 'activity.update', { activityId: second ?? '', rev, draft })
  await world.call(organiser, 'activity.callOff', { activityId: third ?? '', reason: '停电' })

  const after = await world.call(organiser, 'series.get', { seriesId })

  expect(after.sessions.map(({ state }) => state)).toEqual(['published', 'published', 'calledOff'])
  expect(after.sessions[1]).toMatchObject({ startsAt, calendar: { day: '2026-12-10' } })
})

test('one more is copied from the last one, once for one tap; a day that has one is refused, a stale rev too', async () => {
  const series = await aSeries()
  const last = series.sessions.at(-1)?.activityId ?? ''
  const opened = await world.call(organiser, 'activity.open', { activityId: last })
  const speaker = '叶老师'
  await world.call(organiser, 'activity.update', {
    ...{ activityId: last, rev: opened.rev },
    draft: {
      ...aDraft({ title: '手机课', type: 'phone', speaker }),
      startsAt: opened.startsAt,
      endsAt: opened.endsAt,
    },
  })
  const more = { seriesId: series.id, rev: series.rev, day: '2026-12-23', start: '14:00', end: '15:30' }
  const requestId = newRequest()

  const after = await world.call(organiser, 'series.addOne', more, requestId)
  await world.call(organiser, 'series.addOne', more, requestId)

  expect(after.sessions).toHaveLength(4)
  const copy = after.sessions.at(-1)
  expect(copy).toMatchObject({ state: 'draft', startsAt: '2026-12-23T06:00:00.000Z' })
  expect(await world.call(organiser, 'activity.open', { activityId: copy?.activityId ?? '' })).toMatchObject({
    speaker,
  })
  expect(activitiesOf(series.id)).toHaveLength(4)
  expect(await world.refusal(organiser, 'series.addOne', { ...more, day: '2026-12-30' })).toBe('CONFLICT')
  expect(await world.refusal(organiser, 'series.addOne', { ...more, rev: after.rev })).toBe(
    'SERIES.DAY_TAKEN',
  )
})

test('two who add the same day at the same moment: one does, the other reads that somebody was quicker', async () => {
  const series = await aSeries()
  const more = { seriesId: series.id, rev: series.rev, day: '2026-12-23', start: '14:00', end: '15:30' }

  const answers = await Promise.all([
    world.ask(organiser, 'series.addOne', more),
    world.ask(openidOf('admin'), 'series.addOne', more),
  ])

  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).not.toEqual(['ok', 'ok'])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(activitiesOf(series.id)).toHaveLength(4)
})

test('another district’s series is not there', async () => {
  const { id: seriesId } = await aSeries()
  const foreign = openidOf('organiserJimei')

  expect(await world.refusal(foreign, 'series.get', { seriesId })).toBe('NOT_FOUND')
  expect(await world.refusal(foreign, 'series.fill', { seriesId })).toBe('NOT_FOUND')
  expect(await world.refusal(foreign, 'series.create', asked())).toBe('NOT_FOUND')
})

test('the list is the newest first, by pages', async () => {
  await aSeries({ title: '较早的' })
  world.cloud.clock.advance(1000)
  await aSeries({ title: '最新的' })

  const page = await world.call(organiser, 'series.list', { orgId, limit: 1 })
  const rest = await world.call(organiser, 'series.list', { orgId, limit: 1, cursor: page.next ?? '' })

  expect([page.items[0]?.title, rest.items[0]?.title]).toEqual(['最新的', '较早的'])
  expect(page.items[0]).toMatchObject({ sessions: 3, firstAt: '2026-12-02T01:00:00.000Z' })
})
